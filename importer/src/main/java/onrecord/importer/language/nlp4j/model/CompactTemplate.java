package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Collection;
import onrecord.importer.language.nlp4j.binary.Hash;
import org.jspecify.annotations.Nullable;

/** NLP4J's feature extraction, looking features up by hash instead of by string. */
final class CompactTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

    private static final long serialVersionUID = 1;
    private static final char JOINT = '_';

    private final transient Weights weights;

    @SuppressWarnings("NullAway") // without XML the template starts empty
    CompactTemplate(Weights weights) {
        super(null, new HyperParameter());
        this.weights = weights;
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        FeatureRows rows = new FeatureRows(getTemplateSize() * 2, createDenseVector(state));
        int type = 0;
        for (FeatureItem item : feature_set) {
            addAll(rows, type++, getFeatures(state, item));
        }
        for (FeatureItem[] items : feature_list) {
            add(rows, type++, state, items);
        }
        return rows;
    }

    private void addAll(FeatureRows rows, int type, @Nullable Collection<String> values) {
        if (values != null) {
            long start = Hash.start(type);
            for (String value : values) {
                rows.add(weights.row(Hash.add(start, value)));
            }
        }
    }

    private void add(FeatureRows rows, int type, S state, FeatureItem[] items) {
        long hash = Hash.start(type);
        for (int i = 0; i < items.length; i++) {
            String value = getFeature(state, items[i]);
            if (value == null) {
                return;
            }
            hash = Hash.add(i == 0 ? hash : Hash.add(hash, JOINT), value);
        }
        rows.add(weights.row(hash));
    }
}
