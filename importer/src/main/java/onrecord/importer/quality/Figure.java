package onrecord.importer.quality;

import com.fasterxml.jackson.annotation.JsonProperty;
import onrecord.schema.vocabulary.MeasuredFact;
import org.jspecify.annotations.Nullable;

/**
 * How well one kind of fact was found in one data set.
 *
 * @param precision null where the annotation is not complete enough to tell
 * @param recall null where only precision is measured
 * @param support how many are annotated
 */
public record Figure(
        String dataSet,
        MeasuredFact fact,
        @Nullable Double precision,
        @Nullable Double recall,
        int support) {

    /** The harmonic mean of precision and recall; null without one of them. */
    @JsonProperty
    public @Nullable Double f1() {
        if (precision == null || recall == null) {
            return null;
        }
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
