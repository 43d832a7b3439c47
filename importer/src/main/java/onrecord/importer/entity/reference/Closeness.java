package onrecord.importer.entity.reference;

import onrecord.importer.entity.syntax.Words;

/**
 * How likely what stood somewhere is meant by a word, by its place alone.
 *
 * @param told how many sentences of the article's own words have been read
 * @param quoted how much farther off is what only a quotation speaks of
 */
record Closeness(Spot spot, int told, double quoted) {

    private static final int FARTHEST = 3;
    private static final double[] RECENCY = {2.2, 2.0, 0.9, 0.2};

    /** Whether it stood too far back, and with it all that stood before it. */
    boolean isBehind(Standing standing) {
        return distance(standing) > FARTHEST;
    }

    /** A caption's "he" is nobody of whom the text speaks. */
    boolean sharesBlock(Standing standing) {
        return standing.words().block() == spot.words().block();
    }

    double of(Standing standing) {
        int distance = distance(standing);
        double score = RECENCY[Math.min(RECENCY.length - 1, distance)] + standing.place().prominence;
        if (standing.spot().isQuoted() && !spot.isQuoted()) {
            score -= quoted;
        }
        return distance == 0 ? score + within(standing) : score;
    }

    /** In sentences; those that are quoted as a whole lie between nobody and the pronouns behind them. */
    private int distance(Standing standing) {
        if (spot.isQuoted()) {
            return spot.words().sentence().index() - standing.sentence();
        }
        return standing.words() == spot.words() ? 0 : Math.max(1, told - standing.told());
    }

    /** In one sentence: "Orlov said he …" before "… told Orlov that he …". */
    private double within(Standing standing) {
        Words words = spot.words();
        int verb = words.head(spot.word());
        int other = words.head(standing.word());
        return words.isRelated(verb, "ccomp", "advcl", "conj")
                        && words.head(verb) == other
                        && standing.place().isSubject()
                ? 0.8
                : 0;
    }
}
