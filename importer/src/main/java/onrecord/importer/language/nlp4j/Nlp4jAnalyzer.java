package onrecord.importer.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.segment.RawSentence;
import onrecord.importer.language.segment.Segmenter;
import onrecord.importer.language.segment.Word;
import onrecord.importer.text.Span;

/** Analyses with NLP4J; its models are loaded at the first text and shared by the whole JVM. */
public final class Nlp4jAnalyzer implements LanguageAnalyzer {

    private final Segmenter segmenter = new Segmenter();

    private Nlp4jAnalyzer() {}

    public static Nlp4jAnalyzer load() {
        return new Nlp4jAnalyzer();
    }

    @Override
    public Analysis analyze(String text, List<Span> passages) {
        List<NLPComponent<NLPNode>> components = PublishedModels.shared();
        List<Sentence> sentences = new ArrayList<>();
        for (RawSentence raw : segmenter.segment(text, passages)) {
            NLPNode[] nodes = nodes(raw.words());
            components.forEach(component -> component.process(nodes));
            sentences.add(new Sentence(
                    sentences.size(), raw.passage(), raw.span(), tokens(text, raw, nodes), NameTags.spans(nodes)));
        }
        return new Analysis(text, passages, sentences);
    }

    /** NLP4J wants the sentence's artificial root at index 0. */
    private static NLPNode[] nodes(List<Word> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode();
            nodes[i].setID(i);
            nodes[i].setWordForm(words.get(i - 1).form());
        }
        return nodes;
    }

    private static List<Token> tokens(String text, RawSentence raw, NLPNode[] nodes) {
        List<Token> tokens = new ArrayList<>(nodes.length);
        for (int i = 1; i < nodes.length; i++) {
            Span span = raw.words().get(i - 1).span();
            tokens.add(token(i - 1, span, span.of(text), nodes[i]));
        }
        return tokens;
    }

    private static Token token(int index, Span span, String form, NLPNode node) {
        NLPNode head = node.getDependencyHead();
        int headIndex = head == null ? -1 : head.getID() - 1;
        return new Token(
                index, span, form, Lemmas.of(node), node.getPartOfSpeechTag(), headIndex, node.getDependencyLabel());
    }
}
