package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The features of one decision, as rows of {@link Weights}. */
final class FeatureRows extends FeatureVector {

    private static final long serialVersionUID = 1;

    private int[] rows;
    private int size;

    @SuppressWarnings("NullAway") // NLP4J says "no dense features" with null
    FeatureRows(int expected, float @Nullable [] dense) {
        super(dense);
        rows = new int[expected];
    }

    /** Adds those of the first {@code count} that are no -1. */
    void addPresent(long[] found, int count) {
        reserve(count);
        for (int i = 0; i < count; i++) {
            if (found[i] >= 0) {
                rows[size++] = (int) found[i];
            }
        }
    }

    void addAll(int[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, rows, size, more.length);
        size += more.length;
    }

    int[] toArray() {
        return Arrays.copyOf(rows, size);
    }

    int size() {
        return size;
    }

    int row(int i) {
        return rows[i];
    }

    private void reserve(int more) {
        if (size + more > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(size + more, size * 2));
        }
    }
}
