package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import onrecord.importer.language.nlp4j.binary.ModelReader;

/** The models in the order in which a sentence passes them. */
public final class CompactModels {

    private CompactModels() {}

    /**
     * Opens the models, rewriting the published ones first if {@code cache} does not hold them yet.
     *
     * @throws IOException if the published models cannot be read or the rewritten ones be kept nowhere
     */
    public static List<NLPComponent<NLPNode>> open(Path cache) throws IOException {
        ModelReader reader = new ModelCache(cache).open();
        NLPComponent<NLPNode> lexica = new CompactLexica(reader);
        NLPComponent<NLPNode> tagger = CompactComponents.tagger(reader);
        NLPComponent<NLPNode> nameTagger = CompactComponents.nameTagger(reader);
        NLPComponent<NLPNode> parser = CompactComponents.parser(reader);
        return List.of(lexica, tagger, new MorphologicalAnalyzer<>(Language.ENGLISH), nameTagger, parser);
    }
}
