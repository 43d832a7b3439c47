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
        writeFeatures(writer, featureMaps());
        writeVectorRows(writer);
        TemplateFormat.write(writer, component.getFeatureTemplate());
    }

    private void writeFeatures(ModelWriter writer, List<Object2IntMap<String>> maps) throws IOException {
        int count = maps.stream().mapToInt(Object2IntMap::size).sum();
        ModelRowWriter rowWriter = new ModelRowWriter(sparse);
        long[] hashes = new long[count];
        long[] rows = new long[count];
        int i = 0;
        for (int type = 0; type < maps.size(); type++) {
            for (Object2IntMap.Entry<String> feature : maps.get(type).object2IntEntrySet()) {
                int row = rowWriter.add(feature.getIntValue());
                if (row >= 0) {
                    hashes[i] = Hash.add(Hash.start(type), feature.getKey());
                    rows[i++] = row;
                }
            }
        }
        PackedIndex.write(writer, Arrays.copyOf(hashes, i), Arrays.copyOf(rows, i));
        rowWriter.write(writer);
    }

    /** NLP4J keeps a label's weights together, the compact form a dimension's. */
    private void writeVectorRows(ModelWriter writer) throws IOException {
        MajorVector dense = component.getOptimizer().getWeightVector().getDenseWeightVector();
        int dimensions = dense.size() / labels;
        int width = Rows.width(labels);
        float[] weights = new float[dimensions * width];
        for (int i = 0; i < dense.size(); i++) {
            weights[i % dimensions * width + i / dimensions] = dense.get(i);
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
