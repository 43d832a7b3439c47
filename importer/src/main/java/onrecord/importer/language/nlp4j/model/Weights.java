package onrecord.importer.language.nlp4j.model;

import java.nio.FloatBuffer;
import onrecord.importer.language.nlp4j.binary.ModelReader;
import onrecord.importer.language.nlp4j.binary.PackedIndex;

/**
 * A linear model's weights: for each feature, found by the hash of its type and value, the labels it speaks for or against.
 *
 * <p>Most weights of the published models are zero (93 % of the parser's), and a zero changes no sum.
 */
final class Weights {

    private static final int LAST_IN_ROW = 1 << 31;

    private final int labels;
    private final PackedIndex index;
    private final long[] entries;
    private final float[] dense;

    private Weights(ModelReader reader) {
        labels = reader.number();
        index = PackedIndex.read(reader);
        entries = reader.longArray();
        FloatBuffer denseWeights = reader.floats();
        dense = new float[denseWeights.remaining()];
        denseWeights.get(dense);
    }

    static Weights read(ModelReader reader) {
        return new Weights(reader);
    }

    /** A weight in a row, which is named by where it starts. */
    static long entry(int label, float weight, boolean last) {
        return (long) (last ? label | LAST_IN_ROW : label) << 32 | Float.floatToRawIntBits(weight) & 0xffffffffL;
    }

    /** Replaces the first {@code count} hashes of features by their rows, -1 for a feature that the model does not know. */
    long[] findRows(long[] featureHashes, int count) {
        index.find(featureHashes, count);
        return featureHashes;
    }

    /** The sum of the weights for every label, added up in the order of the features as NLP4J does. */
    float[] scores(FeatureRows features) {
        float[] scores = new float[labels];
        long[] heads = heads(features);
        for (int i = 0; i < heads.length; i++) {
            addRow(features.row(i), heads[i], scores);
        }
        if (features.hasDenseVector()) {
            addDense(features.getDenseVector(), scores);
        }
        return scores;
    }

    /** The first entries of the rows, asked of memory all at once, which takes a fraction of the time. */
    private long[] heads(FeatureRows features) {
        long[] heads = new long[features.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = entries[features.row(i)];
        }
        return heads;
    }

    private void addRow(int row, long head, float[] scores) {
        long entry = head;
        for (int i = row + 1; entry >= 0; i++) {
            scores[(int) (entry >>> 32)] += Float.intBitsToFloat((int) entry);
            entry = entries[i];
        }
        scores[(int) (entry >>> 32) & ~LAST_IN_ROW] += Float.intBitsToFloat((int) entry);
    }

    private void addDense(float[] values, float[] scores) {
        for (int dimension = 0; dimension < values.length; dimension++) {
            float value = values[dimension];
            int from = dimension * labels;
            for (int label = 0; label < labels; label++) {
                scores[label] += dense[from + label] * value;
            }
        }
    }
}
