package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import onrecord.importer.language.nlp4j.binary.ModelReader;

/** Marks words with what the lexica know of them: tags they may have, clusters, vectors, and lists of known names. */
final class CompactLexica implements NLPComponent<NLPNode> {

    private final WordLists ambiguityClasses;
    private final WordLists clusters;
    private final Gazetteers gazetteers;
    private final Embeddings embeddings;

    CompactLexica(ModelReader reader) {
        ambiguityClasses = WordLists.read(reader);
        clusters = WordLists.read(reader);
        gazetteers = Gazetteers.read(reader);
        embeddings = Embeddings.read(reader);
    }

    @Override
    @SuppressWarnings("NullAway") // NLP4J says "unknown word" with null
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String simple = node.getWordFormSimplifiedLowercase();
            node.setAmbiguityClasses(ambiguityClasses.list(simple));
            node.setWordClusters(clusters.set(simple));
            node.setWordEmbedding(embeddings.vector(node.getWordFormUndigitalized()));
        }
        gazetteers.mark(nodes);
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }
}
