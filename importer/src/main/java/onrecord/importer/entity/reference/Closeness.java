package onrecord.importer.entity.reference;

import onrecord.importer.entity.syntax.Words;

/**
 * How likely what stood somewhere is meant by a word, by its place alone.
 *
 * @param quoted how much farther off is what only a quotation speaks of
 */
record Closeness(Words words, int word, int told, double quoted) {

    private static final int FARTHEST = 3;
    private static final double[] RECENCY = {2.2, 2.0, 0.9, 0.2};

    boolean reaches(Standing standing) {
        return distance(standing) <= FARTHEST && standing.words().block() == words.block();
    }

    double of(Standing standing) {
        int distance = distance(standing);
        double score = RECENCY[Math.min(RECENCY.length - 1, distance)] + standing.place().prominence;
        if (standing.words().isQuoted(standing.word()) && !words.isQuoted(word)) {
            score -= quoted;
        }
        return distance == 0 ? score + within(standing) : score;
    }

    /** In sentences; those that are quoted as a whole lie between nobody and the pronouns behind them. */
    private int distance(Standing standing) {
        if (words.isQuoted(word)) {
            return words.sentence().index() - standing.sentence();
        }
        return standing.words() == words ? 0 : Math.max(1, told - standing.told());
    }

    /** In one sentence: "Orlov said he …" before "… told Orlov that he …". */
    private double within(Standing standing) {
        int verb = words.head(word);
        int other = words.head(standing.word());
        return words.isRelated(verb, "ccomp", "advcl", "conj")
                        && words.head(verb) == other
                        && standing.place().isSubject()
                ? 0.8
                : 0;
    }
}
