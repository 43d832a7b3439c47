package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import onrecord.importer.language.nlp4j.binary.ModelWriter;

/** Collects the rows of a published model in the form of {@link Rows}, leaving out what is all zero. */
final class ModelRowWriter {

    private final MajorVector weights;
    private final int labels;
    private final LongArrayList sparseRows = new LongArrayList();
    private final FloatArrayList fullRows = new FloatArrayList();

    ModelRowWriter(MajorVector weights) {
        this.weights = weights;
        this.labels = weights.getLabelSize();
    }

    /** Adds a feature's row and names it; -1 if no label cares. */
    int add(int feature) {
        int count = 0;
        for (int label = 0; label < labels; label++) {
            count += weight(feature, label) == 0 ? 0 : 1;
        }
        return count == 0 ? -1 : Rows.isFull(count, labels) ? addFull(feature) : addSparse(feature, count);
    }

    void write(ModelWriter writer) throws IOException {
        writer.longs(sparseRows.toLongArray());
        writer.floats(fullRows.toFloatArray());
    }

    private int addFull(int feature) {
        int row = Rows.full(fullRows.size());
        for (int label = 0; label < Rows.width(labels); label++) {
            fullRows.add(label < labels ? weight(feature, label) : 0);
        }
        return row;
    }

    private int addSparse(int feature, int count) {
        int row = Rows.sparse(sparseRows.size());
        int left = count;
        for (int label = 0; label < labels; label++) {
            float weight = weight(feature, label);
            if (weight != 0) {
                sparseRows.add(Rows.entry(label, weight, --left == 0));
            }
        }
        return row;
    }

    private float weight(int feature, int label) {
        return weights.get(feature * labels + label);
    }
}
