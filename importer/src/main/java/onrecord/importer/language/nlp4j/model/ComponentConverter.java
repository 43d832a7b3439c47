package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import onrecord.importer.language.nlp4j.binary.Hash;
import onrecord.importer.language.nlp4j.binary.LongIndex;
import onrecord.importer.language.nlp4j.binary.ModelWriter;

/** Writes a published tagger or parser in the form that {@link CompactComponents} reads. */
final class ComponentConverter {

    private static final int MOST_LABELS = 256;

    private final OnlineComponent<?, ?> component;
    private final MajorVector sparse;
    private final int labels;

    ComponentConverter(OnlineComponent<?, ?> component) throws IOException {
        this.component = component;
        this.sparse = component.getOptimizer().getWeightVector().getSparseWeightVector();
        this.labels = sparse.getLabelSize();
        if (labels > MOST_LABELS || component.getOptimizer().getBias() != 0) {
            throw new IOException("a model with a bias or more than 256 labels has no compact form");
        }
    }

    void write(ModelWriter writer) throws IOException {
        writer.texts(component.getOptimizer().getLabelMap().getLabelList());
        writer.number(labels);
        writeFeatures(writer, featureMaps());
        writeRows(writer);
        writeDense(writer);
        TemplateFormat.write(writer, component.getFeatureTemplate());
    }

    private void writeFeatures(ModelWriter writer, List<Object2IntMap<String>> maps) throws IOException {
        int count = maps.stream().mapToInt(Object2IntMap::size).sum();
        long[] hashes = new long[count];
        int[] rows = new int[count];
        int i = 0;
        for (int type = 0; type < maps.size(); type++) {
            for (Object2IntMap.Entry<String> feature : maps.get(type).object2IntEntrySet()) {
                hashes[i] = Hash.add(Hash.start(type), feature.getKey());
                rows[i++] = feature.getIntValue();
            }
        }
        LongIndex.write(writer, hashes, rows);
    }

    private void writeRows(ModelWriter writer) throws IOException {
        int[] starts = new int[sparse.getFeatureSize() + 1];
        for (int row = 0; row < sparse.getFeatureSize(); row++) {
            starts[row + 1] = starts[row] + countWeights(row);
        }
        byte[] rowLabels = new byte[starts[starts.length - 1]];
        float[] rowWeights = new float[rowLabels.length];
        int i = 0;
        for (int at = 0; at < sparse.size(); at++) {
            if (sparse.get(at) != 0) {
                rowLabels[i] = (byte) (at % labels);
                rowWeights[i++] = sparse.get(at);
            }
        }
        writer.ints(starts);
        writer.bytes(rowLabels);
        writer.floats(rowWeights);
    }

    private int countWeights(int row) {
        int count = 0;
        for (int at = row * labels; at < (row + 1) * labels; at++) {
            count += sparse.get(at) == 0 ? 0 : 1;
        }
        return count;
    }

    private void writeDense(ModelWriter writer) throws IOException {
        MajorVector dense = component.getOptimizer().getWeightVector().getDenseWeightVector();
        float[] weights = new float[dense.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = dense.get(i);
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
