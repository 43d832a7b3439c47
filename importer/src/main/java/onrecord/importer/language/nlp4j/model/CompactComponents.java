package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.util.List;
import onrecord.importer.language.nlp4j.binary.ModelReader;

/** NLP4J's own taggers and parser over compact models. */
final class CompactComponents {

    private CompactComponents() {}

    static NLPComponent<NLPNode> tagger(ModelReader reader, int lists) {
        return read(new POSTagger<>(), reader, lists);
    }

    static NLPComponent<NLPNode> nameTagger(ModelReader reader, int lists) {
        return read(new NERTagger<>(), reader, lists);
    }

    static NLPComponent<NLPNode> parser(ModelReader reader, int lists) {
        DEPParser<NLPNode> parser = new DEPParser<>();
        read(parser, reader, lists);
        List<String> labels = parser.getOptimizer().getLabelMap().getLabelList();
        for (int i = 0; i < labels.size(); i++) {
            parser.getLabelCandidates().add(labels.get(i), i);
        }
        return parser;
    }

    private static <S extends NLPState<NLPNode>> NLPComponent<NLPNode> read(
            OnlineComponent<NLPNode, S> component, ModelReader reader, int lists) {
        List<String> labels = reader.texts();
        Weights weights = Weights.read(reader);
        CompactTemplate<S> template = new CompactTemplate<>(weights, lists);
        TemplateFormat.read(reader, template);
        component.setFeatureTemplate(template);
        component.setOptimizer(new CompactOptimizer(weights, labels));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }
}
