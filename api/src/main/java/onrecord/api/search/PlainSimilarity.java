package onrecord.api.search;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/** Often is better, and in a short text; how rare a word is elsewhere does not count, so that scores last. */
final class PlainSimilarity extends SimilarityBase {

    @Override
    protected double score(BasicStats stats, double frequency, double length) {
        return stats.getBoost() * (1 + Math.log(frequency)) / (1 + Math.log(1 + length));
    }

    @Override
    public String toString() {
        return "plain";
    }
}
