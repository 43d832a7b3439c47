package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import onrecord.importer.language.nlp4j.binary.Hash;
import onrecord.importer.language.nlp4j.binary.ModelWriter;
import onrecord.importer.language.nlp4j.binary.PackedIndex;

/** Writes a published tagger or parser in the form that {@link CompactComponents} reads. */
final class ComponentConverter {

    private final OnlineComponent<?, ?> component;
    private final MajorVector sparse;
    private final int labels;

    ComponentConverter(OnlineComponent<?, ?> component) throws IOException {
        this.component = component;
        this.sparse = component.getOptimizer().getWeightVector().getSparseWeightVector();
        this.labels = sparse.getLabelSize();
        if (component.getOptimizer().getBias() != 0) {
            throw new IOException("a model with a bias has no compact form");
        }
    }

    void write(ModelWriter writer) throws IOException {
        writer.texts(component.getOptimizer().getLabelMap().getLabelList());
        writer.number(labels);
        int[] starts = starts();
        writeFeatures(writer, featureMaps(), starts);
        writeEntries(writer, starts);
        writeDense(writer);
        TemplateFormat.write(writer, component.getFeatureTemplate());
    }

    private void writeFeatures(ModelWriter writer, List<Object2IntMap<String>> maps, int[] starts) throws IOException {
        int count = maps.stream().mapToInt(Object2IntMap::size).sum();
        long[] hashes = new long[count];
        long[] rows = new long[count];
        int i = 0;
        for (int type = 0; type < maps.size(); type++) {
            for (Object2IntMap.Entry<String> feature : maps.get(type).object2IntEntrySet()) {
                int row = feature.getIntValue();
                if (starts[row] < starts[row + 1]) {
                    hashes[i] = Hash.add(Hash.start(type), feature.getKey());
                    rows[i++] = starts[row];
                }
            }
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(starts[starts.length - 1] + 1L);
        PackedIndex.write(writer, Arrays.copyOf(hashes, i), Arrays.copyOf(rows, i), bits);
    }

    /** Where each feature's weights start when zeros are left out. */
    private int[] starts() {
        int[] starts = new int[sparse.getFeatureSize() + 1];
        for (int row = 0; row < sparse.getFeatureSize(); row++) {
            starts[row + 1] = starts[row];
            for (int at = row * labels; at < (row + 1) * labels; at++) {
                starts[row + 1] += sparse.get(at) == 0 ? 0 : 1;
            }
        }
        return starts;
    }

    private void writeEntries(ModelWriter writer, int[] starts) throws IOException {
        long[] entries = new long[starts[starts.length - 1]];
        for (int row = 0; row < sparse.getFeatureSize(); row++) {
            int i = starts[row];
            for (int label = 0; label < labels; label++) {
                float weight = sparse.get(row * labels + label);
                if (weight != 0) {
                    entries[i++] = Weights.entry(label, weight, i == starts[row + 1]);
                }
            }
        }
        writer.longs(entries);
    }

    /** NLP4J keeps a label's weights together, the compact form a dimension's. */
    private void writeDense(ModelWriter writer) throws IOException {
        MajorVector dense = component.getOptimizer().getWeightVector().getDenseWeightVector();
        int dimensions = dense.size() / labels;
        float[] weights = new float[dimensions * labels];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = dense.get(i % labels * dimensions + i / labels);
        }
        writer.floats(weights);
    }

    /** NLP4J has no accessor for them. */
    private List<Object2IntMap<String>> featureMaps() throws IOException {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return ((FeatureMap) field.get(component.getFeatureTemplate())).getIndexMaps();
        } catch (ReflectiveOperationException e) {
            throw new IOException("this is not the NLP4J that the compact form was made for", e);
        }
    }
}
