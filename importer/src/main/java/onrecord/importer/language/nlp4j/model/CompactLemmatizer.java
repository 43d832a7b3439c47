package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** NLP4J's lemmatizer, asked once for a word and its tag. */
final class CompactLemmatizer implements NLPComponent<NLPNode> {

    private final MorphAnalyzer analyzer = new EnglishMorphAnalyzer();

    /** As many as there are tags. */
    private final Map<String, Remembered<HashedText>> lemmasByTag = new ConcurrentHashMap<>();

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            AnalyzedWord word = (AnalyzedWord) nodes[i];
            word.setLemma(lemmas(word.getPartOfSpeechTag()).get(word.getWordFormSimplified()));
        }
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    private Remembered<HashedText> lemmas(String tag) {
        return lemmasByTag.computeIfAbsent(tag, this::remembered);
    }

    private Remembered<HashedText> remembered(String tag) {
        return new Remembered<>(form -> HashedText.of(analyzer.lemmatize(form, tag)));
    }
}
