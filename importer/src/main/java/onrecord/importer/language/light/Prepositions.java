package onrecord.importer.language.light;

import java.util.List;

/** Hangs prepositional phrases below the nearest noun or verb before them. */
final class Prepositions {

    private Prepositions() {}

    static void link(List<TaggedWord> words, List<NounPhrase> phrases, Parse parse) {
        for (NounPhrase phrase : phrases) {
            int preposition = phrase.first() - 1;
            if (preposition >= 0 && isPreposition(words, preposition, phrase)) {
                parse.link(phrase.head(), preposition, "pobj");
                int anchor = anchor(words, preposition);
                if (anchor >= 0) {
                    parse.link(preposition, anchor, "prep");
                }
            }
        }
    }

    /** "that", "because" and their like start a clause; so does any preposition before a subject pronoun. */
    private static boolean isPreposition(List<TaggedWord> words, int i, NounPhrase phrase) {
        String object = words.get(phrase.head()).lower();
        boolean subject = object.equals("he")
                || object.equals("she")
                || object.equals("they")
                || object.equals("we")
                || object.equals("i");
        return words.get(i).is("IN", "TO") && !Clauses.isMark(words.get(i)) && !subject;
    }

    private static int anchor(List<TaggedWord> words, int preposition) {
        for (int i = preposition - 1; i >= 0; i--) {
            if (words.get(i).isNoun() || words.get(i).isVerb()) {
                return i;
            }
            if (words.get(i).is(",", "``", "''", ":", ".")) {
                return -1;
            }
        }
        return -1;
    }
}
