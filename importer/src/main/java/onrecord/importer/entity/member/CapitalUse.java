package onrecord.importer.entity.member;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.WordList;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.syntax.Words;

/** Tells by syntax whether a capital stands for the government that sits there ("Moscow has emphasized") or for itself. */
final class CapitalUse {

    enum Use {
        GOVERNMENT,
        CITY,
        OPEN
    }

    /** What stands between the place where a text was written and the text. */
    private static final Pattern DATELINE = Pattern.compile("[(\u2014\u2013-]+");

    private static final Set<String> CITIES_OWN = EntityWords.of("city-use");
    private static final Set<String> SPOTS = EntityWords.of("spot");
    private static final Set<String> GOVERNMENTS = EntityWords.of("government");

    private static final WordList STANCES = WordList.of("stance-nouns.txt");
    private static final WordList RELATIONS = WordList.of("relation-nouns.txt");
    private static final WordList DEALINGS = WordList.of("dealing-verbs.txt");
    private static final WordList JOURNEYS = WordList.of("place-verbs.txt");
    private static final WordList SEATS = WordList.of("seat-verbs.txt");

    Use of(Name name) {
        Words words = name.words();
        int head = name.head();
        if (name.first() == 0 && DATELINE.matcher(words.form(name.end())).matches()) {
            return Use.CITY;
        }
        int before = name.first() - (words.lower(name.first() - 1).equals("the") ? 2 : 1);
        if (isBased(words, name.end()) || SPOTS.contains(words.lower(before))) {
            return Use.CITY;
        }
        if (words.form(name.end()).equals(",")
                && words.isCapital(name.end() + 1)
                && words.isRelated(name.end() + 1, "appos")) {
            return Use.CITY;
        }
        if (words.isRelated(head, "conj")) {
            return of(words, words.head(head));
        }
        return of(words, head);
    }

    private static boolean isBased(Words words, int behind) {
        String next = words.lower(behind + 1);
        return words.form(behind).equals("-") && (next.equals("based") || next.equals("born") || next.equals("area"));
    }

    private Use of(Words words, int head) {
        int above = words.head(head);
        return switch (words.exists(head) ? words.token(head).relation() : "") {
            case "nsubj" -> subject(words, above);
            case "agent", "nsubjpass" -> JOURNEYS.has(words.lemma(above)) ? Use.OPEN : Use.GOVERNMENT;
            case "poss" ->
                STANCES.has(words.lower(above)) || STANCES.has(words.lemma(above)) ? Use.GOVERNMENT : Use.OPEN;
            case "dobj", "dative" -> object(words, above);
            case "pobj" -> prepositional(words, above);
            case "compound", "nmod" ->
                RELATIONS.has(words.lemma(above)) || RELATIONS.has(words.lower(above))
                        ? Use.GOVERNMENT
                        : compound(words, head, above);
            case "conj" -> words.head(above) == head ? Use.OPEN : of(words, above);
            default -> Use.OPEN;
        };
    }

    /** "Moscow-Seoul relations": one capital hangs on the other. */
    private Use compound(Words words, int head, int above) {
        if (GOVERNMENTS.contains(words.lower(above))) {
            return Use.GOVERNMENT;
        }
        boolean joined = Math.abs(above - head) == 2
                && words.form(Math.min(above, head) + 1).equals("-");
        return joined && RELATIONS.has(words.lower(words.head(above))) ? Use.GOVERNMENT : Use.OPEN;
    }

    private Use subject(Words words, int verb) {
        if (!words.pos(verb).startsWith("V")) {
            return Use.OPEN;
        }
        if (words.lemma(verb).equals("be")) {
            int what = words.child(verb, "attr");
            return what >= 0 && words.isLower(what, "city", "capital", "town", "home") ? Use.CITY : Use.GOVERNMENT;
        }
        return SEATS.has(words.lemma(verb)) ? Use.OPEN : Use.GOVERNMENT;
    }

    private Use object(Words words, int verb) {
        if (JOURNEYS.has(words.lemma(verb))) {
            return Use.CITY;
        }
        return DEALINGS.has(words.lemma(verb)) ? Use.GOVERNMENT : Use.OPEN;
    }

    private Use prepositional(Words words, int preposition) {
        String word = words.lower(preposition);
        int above = words.head(preposition);
        String what = words.lemma(above);
        if (SPOTS.contains(word)) {
            return Use.CITY;
        }
        if (words.isRelated(preposition, "agent") || word.equals("between") || word.equals("against")) {
            return Use.GOVERNMENT;
        }
        if (RELATIONS.has(what)
                || RELATIONS.has(words.lower(above))
                || DEALINGS.has(what)
                || STANCES.has(what) && !word.equals("of")) {
            return Use.GOVERNMENT;
        }
        if (word.equals("with")) {
            return Use.GOVERNMENT;
        }
        boolean goal = word.equals("to") || word.equals("from") || word.equals("for") || word.equals("toward");
        return goal && JOURNEYS.has(what) || CITIES_OWN.contains(what) ? Use.CITY : Use.OPEN;
    }
}
