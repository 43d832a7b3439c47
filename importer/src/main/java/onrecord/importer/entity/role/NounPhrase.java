package onrecord.importer.entity.role;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Roles;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.WordFile;

/** Where the words around a role noun begin and end that belong to the role. */
final class NounPhrase {

    private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "POS", "CD", "HYPH", "VBN", "VBG");
    private static final Set<String> PARTICIPLE = Set.of("VBN", "VBG");
    private static final Set<String> LINKS = EntityWords.of("attachment");
    private static final Set<String> RANKS = EntityWords.of("rank");
    private static final Set<String> APPOINTED = EntityWords.of("appointed");
    private static final Set<String> NO_MODIFIERS = WordFile.set("entity/no-modifiers.txt");

    /** Words on either side; no printed role is longer. */
    private static final int LONGEST = 40;

    private final NameMap names;
    private final Roles roles;

    NounPhrase(NameMap names, Roles roles) {
        this.names = names;
        this.roles = roles;
    }

    /** The first word of what modifies the noun, determiners left out. */
    int start(Words words, int noun) {
        int first = noun;
        while (noun - first < LONGEST && isModifier(words, first - 1)) {
            first--;
        }
        while (first < noun && (!words.isWord(first) || isLeading(words, first))) {
            first++;
        }
        return first;
    }

    /** What stands before a role and is no part of it: the "year-old" of an age, the "named" of "recently named chair". */
    private static boolean isLeading(Words words, int word) {
        boolean age = words.isLower(word, "year", "month")
                        && words.form(word + 1).equals("-")
                || words.lower(word).equals("old") && words.form(word - 1).equals("-");
        return age || words.pos(word).equals("POS") || APPOINTED.contains(words.lower(word));
    }

    private boolean isModifier(Words words, int word) {
        if (!words.exists(word) || NO_MODIFIERS.contains(words.lower(word))) {
            return false;
        }
        String pos = words.pos(word);
        if (pos.equals("POS")) {
            return true;
        }
        if (pos.equals("HYPH")
                || words.form(word).equals("-")
                || words.form(word).equals("&")) {
            return words.isWord(word - 1);
        }
        if (words.lower(word).equals("and")) {
            return roles.isRole(words.lower(word - 1)) && words.pos(word - 1).startsWith("N");
        }
        if (pos.startsWith("VB")) {
            return (pos.equals("VBN") || pos.equals("VBG")) && words.isRelated(word, "nmod", "amod", "compound");
        }
        return pos.startsWith("NN")
                || pos.startsWith("JJ")
                || RANKS.contains(words.lower(word))
                || names.is(words, word, NameKind.PEOPLE);
    }

    /** Behind the attachments of a noun: "to Norway", "of the fleet at the Ministry of Ports". */
    int end(Words words, int noun, int limit) {
        int end = noun + 1;
        while (end < limit && end - noun < LONGEST) {
            int next = words.lower(end).equals("and") ? and(words, end, limit) : attachment(words, end, limit);
            if (next <= end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int attachment(Words words, int at, int limit) {
        if (words.form(at).equals("-") && words.isJoined(at) && words.isJoined(at + 1)) {
            int end = at + 1;
            while (words.exists(end)
                    && (words.isJoined(end) && words.isWord(end)
                            || words.form(end).equals("-") && words.isJoined(end))) {
                end++;
            }
            return end;
        }
        if (!LINKS.contains(words.lower(at)) || !words.isPos(at, "IN", "TO")) {
            return at;
        }
        int end = phrase(words, at + 1, limit);
        return end > at + 1 ? end : at;
    }

    /** "and founder", "and Fisheries": only what continues the role or a name. */
    private int and(Words words, int at, int limit) {
        int end = phrase(words, at + 1, limit);
        if (end <= at + 1) {
            return at;
        }
        boolean role = roles.isRole(words.lower(end - 1)) && words.pos(end - 1).startsWith("NN");
        boolean sameName = names.at(words, at) != null;
        boolean capitals =
                words.isCapital(at - 1) && words.isCapital(end - 1) && !names.is(words, end - 1, NameKind.PERSON);
        return role || sameName || capitals ? end : at;
    }

    /** The end of a plain noun phrase that starts here; {@code at} where none does or where a person's name breaks it. */
    private int phrase(Words words, int from, int limit) {
        int end = from;
        boolean noun = false;
        while (end < limit && words.exists(end) && isInPhrase(words, end)) {
            if (names.is(words, end, NameKind.PERSON) && !words.pos(end + 1).equals("POS") && noun) {
                break;
            }
            noun |= words.pos(end).startsWith("N")
                    || words.pos(end).equals("CD")
                    || words.pos(end).equals("JJ");
            end++;
        }
        return noun ? end : from;
    }

    private boolean isInPhrase(Words words, int word) {
        if (names.at(words, word) != null && words.isWord(word)) {
            return !names.is(words, word, NameKind.PERSON) || words.isPos(word - 1, "IN", "TO", "DT");
        }
        String pos = words.pos(word);
        boolean joined = words.form(word).equals("-") && words.isJoined(word);
        return joined
                || BEFORE_NOUN.contains(pos) && !pos.startsWith("VB")
                || pos.startsWith("NN")
                || pos.startsWith("JJ")
                || PARTICIPLE.contains(pos) && words.isRelated(word, "nmod", "amod", "compound");
    }
}
