package onrecord.importer.language.nlp4j.model;

import java.util.Arrays;
import onrecord.importer.language.nlp4j.binary.ModelReader;
import onrecord.importer.language.nlp4j.binary.PackedIndex;

/**
 * A linear model's weights: for each feature, found by the hash of its type and value, the labels it speaks for or against.
 *
 * <p>Most weights of the published models are zero (93 % of the parser's), and a zero changes no sum. But the features that
 * are met most speak of most labels: their rows are written out, so that a processor adds several weights at a time.
 */
final class Weights {

    private final int labels;
    private final PackedIndex index;
    private final long[] sparseRows;
    private final float[] fullRows;
    /** The weights of a word's vector, a full row for each dimension. */
    private final float[] vectorRows;

    private Weights(ModelReader reader) {
        labels = reader.number();
        index = PackedIndex.read(reader);
        sparseRows = reader.longArray();
        fullRows = reader.floatArray();
        vectorRows = reader.floatArray();
    }

    static Weights read(ModelReader reader) {
        return new Weights(reader);
    }

    /** Replaces the first {@code count} hashes of features by their rows, -1 for a feature that the model does not know. */
    long[] findRows(long[] featureHashes, int count) {
        index.find(featureHashes, count);
        return featureHashes;
    }

    /** The sum of the weights for every label, added up in the order of the features as NLP4J does. */
    float[] scores(FeatureRows features) {
        float[] scores = new float[Rows.width(labels)];
        long[] heads = heads(features);
        for (int i = 0; i < heads.length; i++) {
            int row = features.row(i);
            if (Rows.isFull(row)) {
                addFull(fullRows, Rows.start(row), scores);
            } else {
                addSparse(Rows.start(row), heads[i], scores);
            }
        }
        if (features.hasDenseVector()) {
            addVector(features.getDenseVector(), scores);
        }
        return Arrays.copyOf(scores, labels);
    }

    /**
     * The first entries of sparse rows, asked of memory all at once, which takes a fraction of the time. Of full rows an
     * entry is asked for the same reason, though nothing is done with it.
     */
    private long[] heads(FeatureRows features) {
        long[] heads = new long[features.size()];
        for (int i = 0; i < heads.length; i++) {
            int row = features.row(i);
            int start = Rows.start(row);
            heads[i] = Rows.isFull(row) ? Float.floatToRawIntBits(fullRows[start]) : sparseRows[start];
        }
        return heads;
    }

    private static void addFull(float[] rows, int start, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += rows[start + label];
        }
    }

    private void addSparse(int start, long head, float[] scores) {
        long entry = head;
        for (int i = start + 1; !Rows.isLast(entry); i++) {
            scores[Rows.label(entry)] += Rows.weight(entry);
            entry = sparseRows[i];
        }
        scores[Rows.label(entry)] += Rows.weight(entry);
    }

    private void addVector(float[] vector, float[] scores) {
        for (int dimension = 0; dimension < vector.length; dimension++) {
            addScaled(vector[dimension], dimension * scores.length, scores);
        }
    }

    private void addScaled(float value, int start, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += vectorRows[start + label] * value;
        }
    }
}
