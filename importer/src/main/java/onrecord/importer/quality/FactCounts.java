package onrecord.importer.quality;

import onrecord.schema.vocabulary.MeasuredFact;
import org.jspecify.annotations.Nullable;

/** Counts of one kind of fact: how many of the annotated were found, and how many of the found are right. */
final class FactCounts {

    private int wanted;
    private int recalled;
    private int found;
    private int right;

    void wanted(int count, int recalled) {
        this.wanted += count;
        this.recalled += recalled;
    }

    void found(int count, int right) {
        this.found += count;
        this.right += right;
    }

    Figure figure(String dataSet, MeasuredFact fact) {
        return new Figure(dataSet, fact, share(right, found), share(recalled, wanted), wanted > 0 ? wanted : found);
    }

    private static @Nullable Double share(int part, int whole) {
        return whole == 0 ? null : part / (double) whole;
    }
}
