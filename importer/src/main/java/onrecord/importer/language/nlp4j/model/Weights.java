package onrecord.importer.language.nlp4j.model;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
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
    private final IntBuffer rowStarts;
    private final ByteBuffer rowLabels;
    private final FloatBuffer rowWeights;
    private final float[] dense;

    private Weights(ModelReader reader) {
        labels = reader.number();
        index = LongIndex.read(reader);
        rowStarts = reader.ints();
        rowLabels = reader.bytes();
        rowWeights = reader.floats();
        FloatBuffer denseWeights = reader.floats();
        dense = new float[denseWeights.remaining()];
        denseWeights.get(dense);
    }

    static Weights read(ModelReader reader) {
        return new Weights(reader);
    }

    /** The row of a feature, -1 if the model does not know it. */
    int row(long featureHash) {
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

    private void addRow(int row, float[] scores) {
        int end = rowStarts.get(row + 1);
        for (int i = rowStarts.get(row); i < end; i++) {
            scores[rowLabels.get(i) & 0xff] += rowWeights.get(i);
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
