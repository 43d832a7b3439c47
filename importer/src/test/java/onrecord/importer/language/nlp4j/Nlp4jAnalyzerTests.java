package onrecord.importer.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.importer.CpuTime;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.NameType;
import onrecord.importer.language.NamedSpan;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.Test;

/** Uses the user's own model cache: the first run on a machine takes a minute longer. */
class Nlp4jAnalyzerTests {

    private final LanguageAnalyzer analyzer = LanguageEngine.NLP4J.load();

    @Test
    void aReportingClauseHasSubjectAndComplement() {
        List<Token> tokens = analyze("“Talks\u00A0have failed,” Anna Berg told reporters in Oslo.")
                .sentences()
                .get(0)
                .tokens();
        assertThat(tokens)
                .extracting(Token::form)
                .containsExactly(
                        "“",
                        "Talks",
                        "have",
                        "failed",
                        ",",
                        "”",
                        "Anna",
                        "Berg",
                        "told",
                        "reporters",
                        "in",
                        "Oslo",
                        ".");
        assertThat(tokens)
                .extracting(Token::pos)
                .containsExactly("``", "NNS", "VBP", "VBN", ",", "''", "NNP", "NNP", "VBD", "NNS", "IN", "NNP", ".");
        assertThat(tokens).extracting(Token::head).containsExactly(8, 3, 3, 8, 8, 8, 7, 8, -1, 8, 8, 10, 8);
        assertThat(tokens.get(3))
                .matches(t -> t.is("ccomp"))
                .matches(t -> t.lemma().equals("fail"));
        assertThat(tokens.get(7))
                .matches(t -> t.is("nsubj"))
                .matches(t -> t.lemma().equals("Berg"));
    }

    @Test
    void namesHaveTheirTypes() {
        Sentence sentence = analyze("Anna Berg of Norway’s Labour Party flew to Berlin on Jan. 15, 2024.")
                .sentences()
                .get(0);
        assertThat(sentence.names())
                .extracting(NamedSpan::type)
                .contains(NameType.PERSON, NameType.GPE, NameType.ORGANIZATION, NameType.DATE);
        NamedSpan person = sentence.names().get(0);
        assertThat(sentence.span(person.firstToken(), person.endToken() - 1).start())
                .isZero();
    }

    @Test
    void numbersAndContractionsHaveReadableLemmas() {
        assertThat(analyze("It’s 1,500 of them; we can’t say 20th.")
                        .sentences()
                        .get(0)
                        .tokens())
                .extracting(Token::lemma)
                .contains("be", "1,500", "can", "not", "20th");
    }

    @Test
    void severalThreadsGetTheSameAnswer() {
        String text = "The minister said on Friday that Acme Inc. had paid, but nobody believed her. ".repeat(20);
        Analysis alone = analyze(text);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> analyze(text)))
                .allMatch(alone::equals);
    }

    @Test
    void aParagraphWithoutEndTakesLinearTime() {
        String text = "word (and another) word, ".repeat(8_000);
        Analysis analysis = CpuTime.within(Duration.ofSeconds(120), () -> analyze(text));
        assertThat(analysis.sentences()).allMatch(s -> s.tokens().size() <= 200);
        Sentence last = analysis.sentences().get(analysis.sentences().size() - 1);
        assertThat(last.span().end()).isEqualTo(text.strip().length());
    }

    @Test
    void oddTextDoesNoHarm() {
        for (String text :
                List.of("", " ", "\u00A0", "😀", "\uD83D", "\"\"\"", "…", "—", "http://x", "a\u0000b", "中文。")) {
            analyze(text)
                    .sentences()
                    .forEach(s -> s.tokens()
                            .forEach(
                                    t -> assertThat(t.form()).isEqualTo(t.span().of(text))));
        }
    }

    private Analysis analyze(String text) {
        return analyzer.analyze(text, List.of(new Span(0, text.length())));
    }
}
