package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.util.List;

/** Scores decisions with {@link Weights}; cannot be trained. */
final class CompactOptimizer extends OnlineOptimizer {

    private static final long serialVersionUID = 1;

    private final transient Weights weights;

    CompactOptimizer(Weights weights, List<String> labels) {
        super(new WeightVector(), 0, 0);
        this.weights = weights;
        addLabels(labels);
    }

    @Override
    public float[] scores(FeatureVector features) {
        return weights.scores((FeatureRows) features);
    }

    @Override
    protected void trainAux(Instance instance) {
        throw readOnly();
    }

    @Override
    public void updateMiniBatch() {
        throw readOnly();
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw readOnly();
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a compact model cannot be trained");
    }
}
