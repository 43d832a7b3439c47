package onrecord.importer.language.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import onrecord.importer.CpuTime;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.NameType;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightAnalyzerTests {

    private final LightAnalyzer analyzer = LightAnalyzer.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said that talks had failed.             | said     | minister | failed",
                "“Talks have failed,” Anna Berg told reporters.       | told     | Berg     | failed",
                "“Talks have failed,” said the minister.              | said     | minister | failed",
                "Officials believe the plan will work.                | believe  | Officials| work",
                "The company, led by Karl Lund, announced it would leave. | announced | company | leave",
                "Prices fell because demand collapsed, the bank said. | said     | bank     | fell"
            })
    void reportingClausesHaveSubjectAndComplement(String text, String verb, String subject, String complement) {
        List<Token> tokens = analyze(text).sentences().get(0).tokens();
        Token root = token(tokens, verb);
        assertThat(root.relation()).isEqualTo("root");
        assertThat(root.head()).isEqualTo(-1);
        assertThat(token(tokens, subject)).satisfies(t -> assertHangs(t, root, "nsubj"));
        assertThat(token(tokens, complement)).satisfies(t -> assertHangs(t, root, "ccomp"));
    }

    @Test
    void tagsAreThoseOfThePennTreebank() {
        assertThat(analyze("She has n't seen the old ministers' plans, which were denied.")
                        .sentences()
                        .get(0)
                        .tokens())
                .extracting(Token::pos)
                .containsExactly(
                        "PRP", "VBZ", "RB", "VBN", "DT", "JJ", "NNS", "''", "NNS", ",", "WDT", "VBD", "VBN", ".");
    }

    @Test
    void runsOfProperNounsAreNames() {
        Sentence sentence = analyze("President Anna Berg met Acme Corp. on Monday.")
                .sentences()
                .get(0);
        assertThat(sentence.names())
                .extracting(name -> sentence.tokens().get(name.firstToken()).form() + " " + name.type())
                .contains("Anna " + NameType.PERSON, "Acme " + NameType.ORGANIZATION, "Monday " + NameType.DATE);
    }

    @Test
    void everyTokenButTheRootHangsBelowTheRoot() {
        String text =
                "However, if it rains - as Ms. Lee, 52, fears - they (the crew) will not, she says, sail; or will they?";
        for (Sentence sentence : analyze(text).sentences()) {
            assertThat(sentence.tokens()).filteredOn(t -> t.head() < 0).hasSize(1);
            sentence.tokens().forEach(token -> assertReachesRoot(token, sentence.tokens()));
        }
    }

    @Test
    void aLongParagraphTakesLinearTime() {
        String text = "He said the talks, which he said failed, had failed and ".repeat(3_600);
        Analysis analysis = CpuTime.within(Duration.ofSeconds(60), () -> analyze(text));
        assertThat(analysis.sentences()).allMatch(s -> s.tokens().size() <= 200);
    }

    @Test
    void noPassagesGiveNoSentences() {
        assertThat(analyzer.analyze("Some text.", List.of()).sentences()).isEmpty();
    }

    private Analysis analyze(String text) {
        return analyzer.analyze(text, List.of(new Span(0, text.length())));
    }

    private static Token token(List<Token> tokens, String form) {
        return tokens.stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
    }

    private static void assertHangs(Token token, Token head, String relation) {
        assertThat(token.head()).as(token.form()).isEqualTo(head.index());
        assertThat(token.relation()).as(token.form()).isEqualTo(relation);
    }

    private static void assertReachesRoot(Token token, List<Token> tokens) {
        Token at = token;
        for (int steps = 0; at.head() >= 0; steps++) {
            assertThat(steps).isLessThan(tokens.size());
            at = tokens.get(at.head());
        }
        assertThat(at.relation()).isEqualTo("root");
    }
}
