package onrecord.importer.entity.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the roles printed beside a person's name: before it, in apposition, or said of it. */
public final class RoleFinder {

    private static final Pattern AGE = Pattern.compile("[1-9]\\d");
    private static final Pattern MARK = Pattern.compile("[,(\u2014\u2013-]");
    private static final Set<String> SERVING = Set.of("serve", "work", "act");
    private static final int FARTHEST = 24;

    private final Lexicon lexicon;
    private final NameMap names;
    private final NounPhrase phrase;

    public RoleFinder(Lexicon lexicon, NameMap names) {
        this.lexicon = lexicon;
        this.names = names;
        this.phrase = new NounPhrase(names, lexicon.roles());
    }

    public List<Role> of(Name person) {
        List<Role> roles = new ArrayList<>();
        add(roles, before(person));
        add(roles, behind(person));
        add(roles, apposition(person));
        add(roles, predicate(person));
        return roles;
    }

    private static void add(List<Role> roles, @Nullable Role role) {
        if (role != null && roles.stream().noneMatch(known -> known.span().overlaps(role.span()))) {
            roles.add(role);
        }
    }

    private boolean isRole(Words words, int word) {
        return words.pos(word).startsWith("N")
                        && !names.is(words, word, NameKind.PERSON)
                        && lexicon.roles().isRole(words.lower(word))
                || isTitleWithDot(words, word);
    }

    private boolean isTitleWithDot(Words words, int word) {
        return words.isLower(word, "sen.", "rep.", "gov.", "gen.", "lt.", "col.", "sgt.", "capt.", "maj.", "adm.");
    }

    /** "South Korea's Foreign Minister Min Tae-ho", "Former South Korean Ambassador to Russia Han Seo-jun". */
    private @Nullable Role before(Name person) {
        Words words = person.words();
        int first = first(person);
        int head = first - 1;
        if (isRole(words, head)) {
            return new Role(words, phrase.start(words, head), head, first);
        }
        for (int i = head; i >= Math.max(0, first - FARTHEST) && isBetween(words, i); i--) {
            if (isRole(words, i) && words.isPos(i + 1, "IN", "TO", "HYPH")) {
                return phrase.end(words, i, first) == first ? new Role(words, phrase.start(words, i), i, first) : null;
            }
        }
        return null;
    }

    /** Where the name begins with what it is addressed by: "the biologist Dr. Ann Poe", "the chairman, Sir Paul Roe". */
    private int first(Name person) {
        Words words = person.words();
        int first = person.first();
        while (lexicon.people().isHonorific(words.lower(first - 1)) && !isRole(words, first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isBetween(Words words, int word) {
        return words.isPos(word, "NN*", "JJ*", "IN", "TO", "DT", "CC", "POS", "CD", "HYPH")
                || words.form(word).equals(",") && names.at(words, word) != null;
    }

    /** "Jin Dae-ho, director of the Arctic Research Center". */
    private @Nullable Role behind(Name person) {
        Words words = person.words();
        int at = person.end();
        if (words.form(at).equals(",")
                && AGE.matcher(words.form(at + 1)).matches()
                && words.form(at + 2).equals(",")) {
            at += 2;
        }
        if (!MARK.matcher(words.form(at)).matches()) {
            return null;
        }
        int from = at + 1;
        int head = head(words, from);
        if (head < 0) {
            return null;
        }
        int end = phrase.end(words, head, words.size());
        boolean subject =
                words.isRelated(head, "nsubj", "nsubjpass") && words.head(head) >= end && isClosed(words, end);
        if (names.is(words, end, NameKind.PERSON) || subject) {
            return null;
        }
        return new Role(words, Math.max(from, phrase.start(words, head)), head, end);
    }

    /** "After Poe had met Roe, the inspector said": what a verb follows with no comma before it is said of nobody. */
    private static boolean isClosed(Words words, int end) {
        return words.isPos(end, "VBD", "VBZ", "VBP", "MD", "RB");
    }

    /** The role noun of the noun phrase that starts here: its last noun. */
    private int head(Words words, int from) {
        int head = -1;
        for (int i = from; i < Math.min(words.size(), from + 12); i++) {
            String pos = words.pos(i);
            if (names.is(words, i, NameKind.PERSON)) {
                return words.pos(i + 1).equals("POS") ? head : -1;
            }
            if (!words.isPos(i, "NN*", "JJ*", "DT", "POS", "CD", "HYPH", "PRP$", "RB", "VBN", "VBG")
                    && !(words.lower(i).equals("and") && head == i - 1 && isRole(words, i + 1))) {
                return head;
            }
            if (pos.startsWith("NN")) {
                head = isRole(words, i) ? i : words.isPos(i + 1, "NN*", "POS", "HYPH", "JJ") ? head : -1;
            }
        }
        return head;
    }

    /** "the Russian Ambassador to South Korea, Gleb Sorokin": the name is in apposition to the role. */
    private @Nullable Role apposition(Name person) {
        Words words = person.words();
        int comma = first(person) - 1;
        if (!words.form(comma).equals(",")) {
            return null;
        }
        if (opensClause(person)) {
            return null;
        }
        Role role = null;
        for (int i = comma - 1; i >= Math.max(0, comma - FARTHEST) && isBetween(words, i); i--) {
            if (isRole(words, i) && phrase.end(words, i, comma) == comma) {
                int first = phrase.start(words, i);
                boolean bound = words.head(person.head()) == i || isDefinite(words, first);
                role = bound && !isOtherPerson(words, first) ? new Role(words, first, i, comma) : role;
            }
        }
        return role;
    }

    /** "According to the envoy, Gleb Sorokin wants …": the name is the subject of what follows, with no comma behind. */
    private static boolean opensClause(Name person) {
        Words words = person.words();
        int verb = words.isRelated(person.head(), "nsubj", "nsubjpass") ? words.head(person.head()) : -1;
        return verb >= person.end()
                && words.isPos(0, "IN", "TO", "VBG")
                && !words.form(person.end()).equals(",")
                && IntStream.range(0, person.first() - 1)
                        .noneMatch(i -> words.form(i).equals(","));
    }

    /** A person whose the role is not: "Lee" in "Lee's lawyer, Ann Fields" may stand, in "Lee director, Ann Fields" not. */
    private boolean isOtherPerson(Words words, int first) {
        Name name = names.at(words, first);
        return name != null
                && name.kind() == NameKind.PERSON
                && !words.pos(name.end()).equals("POS");
    }

    private boolean isDefinite(Words words, int first) {
        return words.isLower(first - 1, "the", "a", "an", "its", "his", "her", "their", "our")
                || names.is(words, first, NameKind.PERSON)
                || names.is(words, first, NameKind.PLACE)
                || names.is(words, first, NameKind.PEOPLE)
                || names.is(words, first, NameKind.ORGANIZATION);
    }

    /** "Cho is the director of …", "Lee, who served as envoy to Russia". */
    private @Nullable Role predicate(Name person) {
        Words words = person.words();
        int verb = words.isRelated(person.head(), "nsubj") ? words.head(person.head()) : relative(words, person);
        if (verb < 0) {
            return null;
        }
        int head = words.lemma(verb).equals("be") ? words.child(verb, "attr") : served(words, verb);
        if (head < 0 || !isRole(words, head) || words.child(verb, "neg") >= 0) {
            return null;
        }
        return new Role(words, phrase.start(words, head), head, phrase.end(words, head, words.size()));
    }

    private static int relative(Words words, Name person) {
        int who = person.end();
        if (words.form(who).equals(",")) {
            who++;
        }
        return words.lower(who).equals("who") && words.isRelated(who, "nsubj") ? words.head(who) : -1;
    }

    private static int served(Words words, int verb) {
        if (!SERVING.contains(words.lemma(verb))) {
            return -1;
        }
        for (Token child : words.children(verb)) {
            if (child.lower().equals("as")) {
                return words.child(child.index(), "pobj");
            }
        }
        return -1;
    }
}
