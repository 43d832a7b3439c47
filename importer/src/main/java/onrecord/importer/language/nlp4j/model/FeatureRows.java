package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The features of one decision, as rows of {@link Weights}. */
final class FeatureRows extends FeatureVector {

    private static final long serialVersionUID = 1;

    private long[] rows;
    private int size;

    @SuppressWarnings("NullAway") // NLP4J says "no dense features" with null
    FeatureRows(int expected, float @Nullable [] dense) {
        super(dense);
        rows = new long[expected];
    }

    /** Adds a row unless it is absent, -1. */
    void add(long row) {
        if (row < 0) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    long row(int i) {
        return rows[i];
    }
}
