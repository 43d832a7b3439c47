package onrecord.importer.language.light;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.segment.RawSentence;
import onrecord.importer.language.segment.Segmenter;
import onrecord.importer.language.segment.Word;
import onrecord.importer.text.Span;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Analyses with OpenNLP's tagger and lemmatizer; heads, relations and names come from rules. */
public final class LightAnalyzer implements LanguageAnalyzer {

    private final Segmenter segmenter = new Segmenter();
    private final NameRuns names = new NameRuns();
    private final ShallowParser parser = new ShallowParser();

    private LightAnalyzer() {}

    public static LightAnalyzer load() {
        return new LightAnalyzer();
    }

    @Override
    public Analysis analyze(String text, List<Span> passages) {
        POSTaggerME tagger = new POSTaggerME(LightModels.TAGGER, POSTagFormat.UD);
        LemmatizerME lemmatizer = new LemmatizerME(LightModels.LEMMATIZER);
        List<Sentence> sentences = new ArrayList<>();
        for (RawSentence raw : segmenter.segment(text, passages)) {
            List<TaggedWord> words = tag(raw, tagger, lemmatizer);
            List<Token> tokens = tokens(text, raw, words, parser.parse(words));
            sentences.add(new Sentence(sentences.size(), raw.passage(), raw.span(), tokens, names.find(words)));
        }
        return new Analysis(text, passages, sentences);
    }

    private static List<TaggedWord> tag(RawSentence raw, POSTaggerME tagger, LemmatizerME lemmatizer) {
        String[] forms = raw.words().stream().map(Word::form).toArray(String[]::new);
        String[] universal = tagger.tag(forms);
        String[] lemmas = lemmatizer.lemmatize(forms, universal);
        return PennTags.of(raw.words(), universal, lemmas);
    }

    private static List<Token> tokens(String text, RawSentence raw, List<TaggedWord> words, Parse parse) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> {
                    Span span = raw.words().get(i).span();
                    TaggedWord word = words.get(i);
                    return new Token(
                            i, span, span.of(text), word.lemma(), word.pos(), parse.head(i), parse.relation(i));
                })
                .toList();
    }
}
