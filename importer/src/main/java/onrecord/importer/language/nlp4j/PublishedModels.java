package onrecord.importer.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.InputStream;
import java.util.List;

/** The models as NLP4J publishes them: exact, but large and slow to load. */
final class PublishedModels {

    private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

    private PublishedModels() {}

    static List<NLPComponent<NLPNode>> shared() {
        return Holder.COMPONENTS;
    }

    private static List<NLPComponent<NLPNode>> load() {
        InputStream configuration = PublishedModels.class.getResourceAsStream(CONFIGURATION);
        return List.copyOf(new NLPDecoder(new DecodeConfig(configuration)).getComponents());
    }

    private static final class Holder {
        private static final List<NLPComponent<NLPNode>> COMPONENTS = load();
    }
}
