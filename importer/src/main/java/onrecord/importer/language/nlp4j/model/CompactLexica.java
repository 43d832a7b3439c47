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
    private final Remembered<WordFacts> known = new Remembered<>(this::look);

    CompactLexica(ModelReader reader) {
        ambiguityClasses = WordLists.read(reader);
        clusters = WordLists.read(reader);
        gazetteers = Gazetteers.read(reader);
        embeddings = Embeddings.read(reader);
    }

    /** How many lists a lexicon has at most. */
    int lists() {
        return Math.max(ambiguityClasses.size(), clusters.size());
    }

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            ((AnalyzedWord) nodes[i]).setFacts(known.get(nodes[i].getWordForm()));
        }
        gazetteers.mark(nodes);
    }

    private WordFacts look(String printed) {
        WordForm form = WordForm.of(printed);
        String simple = form.simplifiedLowercase().text();
        return new WordFacts(
                ambiguityClasses.list(simple), clusters.list(simple), embeddings.vector(form.undigitalized()));
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }
}
