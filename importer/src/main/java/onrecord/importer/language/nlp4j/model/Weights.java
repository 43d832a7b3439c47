package onrecord.importer.language.nlp4j.model;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import onrecord.importer.language.nlp4j.binary.LongIndex;
import onrecord.importer.language.nlp4j.binary.ModelReader;

/**
 * A linear model's weights: for each feature, found by the hash of its type and value, the labels it speaks for or against.
 *
 * <p>Most weights of the published models are zero (93 % of the parser's), and a zero changes no sum.
 */
final class Weights {

    private final int labels;
    private final LongIndex index;
    private final LongBuffer entries;
    private final float[] dense;

    private Weights(ModelReader reader) {
        labels = reader.number();
        index = LongIndex.read(reader);
        entries = reader.longs();
        FloatBuffer denseWeights = reader.floats();
        dense = new float[denseWeights.remaining()];
        denseWeights.get(dense);
    }

    static Weights read(ModelReader reader) {
        return new Weights(reader);
    }

    /** Names a run of entries by its start and length. */
    static long row(int start, int length) {
        return (long) start << 32 | length;
    }

    static long entry(int label, float weight) {
        return (long) label << 32 | Float.floatToRawIntBits(weight) & 0xffffffffL;
    }

    /** The row of a feature, -1 if the model does not know it. */
    long row(long featureHash) {
        return index.get(featureHash);
    }

    /** The sum of the weights for every label, added up in the order of the features as NLP4J does. */
    float[] scores(FeatureRows features) {
        float[] scores = new float[labels];
        for (int i = 0; i < features.size(); i++) {
            addRow(features.row(i), scores);
        }
        if (features.hasDenseVector()) {
            addDense(features.getDenseVector(), scores);
        }
        return scores;
    }

    private void addRow(long row, float[] scores) {
        int start = (int) (row >>> 32);
        int end = start + (int) row;
        for (int i = start; i < end; i++) {
            long entry = entries.get(i);
            scores[(int) (entry >>> 32)] += Float.intBitsToFloat((int) entry);
        }
    }

    private void addDense(float[] values, float[] scores) {
        int i = 0;
        for (int label = 0; label < scores.length && i < dense.length; label++) {
            for (float value : values) {
                scores[label] += dense[i++] * value;
            }
        }
    }
}
