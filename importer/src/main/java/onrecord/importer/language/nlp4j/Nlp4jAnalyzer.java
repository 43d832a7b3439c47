package onrecord.importer.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.nlp4j.model.AnalyzedWord;
import onrecord.importer.language.nlp4j.model.CompactModels;
import onrecord.importer.language.segment.RawSentence;
import onrecord.importer.language.segment.Segmenter;
import onrecord.importer.language.segment.Word;
import onrecord.importer.text.Span;

/** Analyses with NLP4J; its models are loaded at the first text and shared by the whole JVM. */
public final class Nlp4jAnalyzer implements LanguageAnalyzer {

    private final Segmenter segmenter = new Segmenter();

    private final Supplier<CompactModels> models;

    Nlp4jAnalyzer(Supplier<CompactModels> models) {
        this.models = models;
    }

    /** @param cache the directory that keeps the models between starts; 0.4 GB, made at the first analysis */
    public static Nlp4jAnalyzer load(Path cache) {
        return new Nlp4jAnalyzer(() -> SharedModels.get(cache));
    }

    @Override
    public Analysis analyze(String text, List<Span> passages) {
        CompactModels opened = models.get();
        List<Sentence> sentences = new ArrayList<>();
        for (RawSentence raw : segmenter.segment(text, passages)) {
            NLPNode[] nodes = analyze(raw.words(), opened);
            sentences.add(new Sentence(
                    sentences.size(), raw.passage(), raw.span(), tokens(text, raw, nodes), NameTags.spans(nodes)));
        }
        return new Analysis(text, passages, sentences);
    }

    /**
     * The tagger and the parser do better with quotation marks that open and close, the name tagger with plain ones: behind
     * a closing mark it takes surnames for organizations.
     */
    private static NLPNode[] analyze(List<Word> words, CompactModels models) {
        NLPNode[] nodes = nodes(words, Word::treebankForm);
        models.lexica().process(nodes);
        models.tagger().process(nodes);
        models.lemmatizer().process(nodes);
        if (words.stream().anyMatch(Word::isDirected)) {
            tagNames(nodes, nodes(words, Word::form), models);
        } else {
            models.nameTagger().process(nodes);
        }
        models.parser().process(nodes);
        return nodes;
    }

    private static void tagNames(NLPNode[] nodes, NLPNode[] plain, CompactModels models) {
        for (int i = 1; i < nodes.length; i++) {
            plain[i].setPartOfSpeechTag(nodes[i].getPartOfSpeechTag());
        }
        models.lexica().process(plain);
        models.lemmatizer().process(plain);
        models.nameTagger().process(plain);
        for (int i = 1; i < nodes.length; i++) {
            nodes[i].setNamedEntityTag(plain[i].getNamedEntityTag());
        }
    }

    /** NLP4J wants the sentence's artificial root at index 0. */
    private static NLPNode[] nodes(List<Word> words, Function<Word, String> form) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new AnalyzedWord();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new AnalyzedWord(i, form.apply(words.get(i - 1)));
        }
        return nodes;
    }

    private static List<Token> tokens(String text, RawSentence raw, NLPNode[] nodes) {
        List<Token> tokens = new ArrayList<>(nodes.length);
        for (int i = 1; i < nodes.length; i++) {
            tokens.add(token(text, raw.words().get(i - 1), nodes[i]));
        }
        return tokens;
    }

    private static Token token(String text, Word word, NLPNode node) {
        NLPNode head = node.getDependencyHead();
        return new Token(
                node.getID() - 1,
                word.span(),
                word.span().of(text),
                word.isDirected() ? word.form() : Lemmas.of(node),
                node.getPartOfSpeechTag(),
                head == null ? -1 : head.getID() - 1,
                node.getDependencyLabel());
    }
}
