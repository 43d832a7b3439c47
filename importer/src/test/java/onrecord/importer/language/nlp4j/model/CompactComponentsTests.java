package onrecord.importer.language.nlp4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.segment.RawSentence;
import onrecord.importer.language.segment.Segmenter;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Holds each compact component against the published one; the large ones only with {@code -Dslow=true}. */
class CompactComponentsTests {

    private static final String TEXT = """
            “We will not sign,” Foreign Minister Anna Berg told reporters in Oslo on Jan. 15, 2024. Acme Inc., led by Gen. \
            Karl Q. Lund, denied that it had paid $5.2 million to the state-owned firm's board, which meets on Mondays. \
            According to two U.N. officials who spoke on condition of anonymity, talks that were to have begun in Geneva \
            last week collapsed after both sides accused each other of breaking the cease-fire; neither would say why. \
            Who knows? "Nobody," she wrote @ 5 p.m. — see https://example.com, ISO-9001 or the 1990s' "New Deal"... \
            Russia, China and South Korea's Lee Min-ho agreed: 40% of all 1,500 ships (most of them old) can't sail!
            """;
    private static final int TAGGER = 1;
    private static final int NAME_TAGGER = 3;
    private static final int PARSER = 4;

    @Test
    void theTaggerDecidesAsThePublishedOneDoes() throws IOException {
        assertSame(TAGGER, PublishedModels.TAGGER);
    }

    @Test
    @EnabledIfSystemProperty(named = "slow", matches = "true")
    void theNameTaggerDecidesAsThePublishedOneDoes() throws IOException {
        assertSame(NAME_TAGGER, PublishedModels.NAME_TAGGER);
    }

    @Test
    @EnabledIfSystemProperty(named = "slow", matches = "true")
    void theParserDecidesAsThePublishedOneDoes() throws IOException {
        assertSame(PARSER, PublishedModels.PARSER);
    }

    private static void assertSame(int place, String resource) throws IOException {
        CompactModels models = CompactModels.open(Path.of(System.getProperty("user.home"), ".cache", "onrecord"));
        List<NLPComponent<NLPNode>> compact =
                List.of(models.lexica(), models.tagger(), models.lemmatizer(), models.nameTagger(), models.parser());
        List<NLPComponent<NLPNode>> mixed = new ArrayList<>(compact);
        mixed.set(place, published(resource));
        List<String> expected = analyze(mixed);
        assertThat(expected).hasSize(6);
        assertThat(analyze(compact)).isEqualTo(expected);
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> published(String resource) throws IOException {
        OnlineComponent<?, ?> component = PublishedModels.component(resource);
        component.setFlag(NLPFlag.DECODE);
        return (NLPComponent<NLPNode>) component;
    }

    private static List<String> analyze(List<NLPComponent<NLPNode>> components) {
        List<String> analyses = new ArrayList<>();
        for (RawSentence sentence : new Segmenter().segment(TEXT, List.of(new Span(0, TEXT.length())))) {
            NLPNode[] nodes = new NLPNode[sentence.words().size() + 1];
            nodes[0] = new AnalyzedWord();
            for (int i = 1; i < nodes.length; i++) {
                nodes[i] = new AnalyzedWord(i, sentence.words().get(i - 1).treebankForm());
            }
            components.forEach(component -> component.process(nodes));
            analyses.add(List.of(nodes).toString());
        }
        return analyses;
    }
}
