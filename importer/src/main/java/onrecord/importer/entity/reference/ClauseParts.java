package onrecord.importer.entity.reference;

import onrecord.importer.entity.syntax.Words;

/** What part a word plays in its clause. */
final class ClauseParts {

    /** From the most to the least prominent. */
    enum Place {
        MAIN_SUBJECT(2.0),
        SUBJECT(1.4),
        AGENT(1.4),
        OBJECT(0.7),
        OWNER(0.6),
        OTHER(0.3);

        final double prominence;

        Place(double prominence) {
            this.prominence = prominence;
        }

        boolean isTopic() {
            return this == MAIN_SUBJECT || this == AGENT;
        }

        boolean isSubject() {
            return this == MAIN_SUBJECT || this == SUBJECT;
        }
    }

    private static final int CLIMB = 4;

    private ClauseParts() {}

    static Place place(Words words, int word) {
        int at = word;
        for (int i = 0; i < CLIMB && words.isRelated(at, "appos", "compound", "nmod"); i++) {
            at = words.head(at);
        }
        if (words.isRelated(at, "conj") && words.pos(words.head(at)).startsWith("N")) {
            at = words.head(at);
        }
        if (words.isRelated(at, "nsubj", "nsubjpass", "csubj")) {
            return isMain(words, words.head(at)) ? Place.MAIN_SUBJECT : Place.SUBJECT;
        }
        if (isCleft(words, at)) {
            return Place.SUBJECT;
        }
        if (words.isRelated(at, "pobj")) {
            int preposition = words.head(at);
            boolean source = words.lower(preposition).equals("to")
                    && words.lower(words.head(preposition)).equals("according");
            boolean according = words.lower(preposition - 1).equals("according");
            return words.isRelated(preposition, "agent") || source || according ? Place.AGENT : Place.OTHER;
        }
        if (words.isRelated(at, "dobj", "dative", "iobj", "attr")) {
            return Place.OBJECT;
        }
        return words.isRelated(at, "poss") ? Place.OWNER : Place.OTHER;
    }

    /** "It was Poe who won." */
    private static boolean isCleft(Words words, int word) {
        int verb = words.head(word);
        return words.isRelated(word, "attr")
                && words.lower(verb - 1).equals("it")
                && words.lower(words.end(word) > word + 1 ? word + 1 : word).equals("who");
    }

    private static boolean isMain(Words words, int verb) {
        return words.isRelated(verb, "root", "parataxis")
                || words.head(verb) < 0
                || words.isRelated(verb, "conj") && words.isRelated(words.head(verb), "root");
    }
}
