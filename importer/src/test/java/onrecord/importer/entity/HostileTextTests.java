package onrecord.importer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.NameType;
import onrecord.importer.language.NamedSpan;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no one wrote must not take more than their share of time: CPU seconds for 30,000 words. */
class HostileTextTests {

    private static final int WORDS = 30_000;
    private static final int SENTENCE = 200;
    private static final CastReader READER = new CastReader();

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("one name", word(i -> "Smith"), "NNP", true),
                Arguments.of("all names different", word(i -> "Nn" + Integer.toString(i * 7919, 36)), "NNP", true),
                Arguments.of(
                        "one surname", word(i -> i % 2 == 0 ? "X" + Integer.toString(i, 36) : "Smith"), "NNP", true),
                Arguments.of("titles", word(i -> "minister"), "NN", false),
                Arguments.of("pronouns", word(i -> "he"), "PRP", false),
                Arguments.of("heads", word(i -> "Bank"), "NNP", false));
    }

    private static IntFunction<String> word(IntFunction<String> word) {
        return word;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void timeStaysInProportion(String kind, IntFunction<String> word, String pos, boolean names) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < WORDS; i += SENTENCE) {
            sentences.add(sentence(text, sentences.size(), i, word, pos, names));
        }
        Span all = new Span(0, text.length());
        Analysis analysis = new Analysis(text.toString(), List.of(all), sentences);
        long start = cpu();
        Cast cast = READER.read(Texts.body(text.toString()), analysis);
        assertThat((cpu() - start) / 1e9).isLessThan(8);
        assertThat(cast.mentions()).allMatch(mention -> all.encloses(mention.span()));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Sentence sentence(
            StringBuilder text, int index, int from, IntFunction<String> word, String pos, boolean names) {
        List<Token> tokens = new ArrayList<>();
        List<NamedSpan> spans = new ArrayList<>();
        for (int i = 0; i < SENTENCE; i++) {
            String form = word.apply(from + i);
            Span span = new Span(text.length(), text.length() + form.length());
            tokens.add(new Token(i, span, form, form, pos, i - 1, i == 0 ? "root" : "nsubj"));
            text.append(form).append(' ');
            if (names && i % 2 == 1) {
                spans.add(new NamedSpan(i - 1, i + 1, NameType.PERSON));
            }
        }
        return new Sentence(
                index, 0, tokens.get(0).span().cover(tokens.get(SENTENCE - 1).span()), tokens, spans);
    }
}
