package onrecord.importer.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.importer.article.Article;
import onrecord.importer.article.ArticleReader;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.Cleaner;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.CastReader;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.AnalysisCache;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.statement.attribution.Speaker;
import org.junit.jupiter.api.Test;

/** Who the speakers of statements are, by full name. */
class SpeakerTests {

    private static final LanguageAnalyzer ENGINE = new AnalysisCache(LanguageEngine.NLP4J::load);
    private static final CastReader CASTS = new CastReader();
    private static final StatementReader STATEMENTS = new StatementReader();

    @Test
    void sheIsTheUnnamedSpokeswomanWhoSpokeLast() {
        assertThat(speakers(
                        "“The bridge was old,” Mary Poe said on Monday.",
                        "The search would go on, a coastguard spokeswoman said. She warned that the water was cold."))
                .containsExactly("Mary Poe", "(coastguard spokeswoman)", "(coastguard spokeswoman)");
    }

    @Test
    void lawyersOfSomebodyAreNotThatSomebody() {
        assertThat(speakers("Ann Poe was arrested on Monday.", "Lawyers for Ms Poe said that she would appeal."))
                .last()
                .isEqualTo("(Lawyers for Ms Poe)");
    }

    @Test
    void documentSpeaksForWhoeverMadeIt() {
        assertThat(speakers("Exports fell by a tenth, according to data from the Halden Institute."))
                .containsExactly("Halden Institute");
        assertThat(speakers("A report by the Halden Institute said that exports had fallen."))
                .containsExactly("Halden Institute");
        assertThat(speakers("A report on the Halden Institute said that exports had fallen."))
                .containsExactly("(report on the Halden Institute)");
    }

    @Test
    void whoIsNamedBehindTheCueIsNotTheSpeaker() {
        assertThat(speakers(
                        "Prosecutors are looking into Halden Foods.",
                        "The company, which makes soup, confirmed that it had been called by the prosecutor, Ann Poe."))
                .last()
                .isEqualTo("Halden Foods");
    }

    @Test
    void whoHasSpokenLaterIsNotHeBefore() {
        assertThat(speakers(
                        "Paul Roe said that the bridge was safe.",
                        "Mark Poe left the hall. He told the guests that it was over, and added: “We are going home.”"))
                .containsExactly("Paul Roe", "Mark Poe", "Mark Poe");
    }

    @Test
    void quotationBehindASentenceOfItsPassageIsItsSubjects() {
        assertThat(speakers(
                        "“I am proud of this team,” Jo Keane said.",
                        "United boss Petra Lund was less happy. “It was never a penalty. He was far away.”",
                        "“We will ask for an explanation,” she added.",
                        "Her husband, Ed Lund, took it calmly. The rain had stopped. “It is but a game, after all.”",
                        "A fan shook his head. “That was hard to watch, for all of us.”",
                        "Her driver is Tom Vick. He was stung in the first week. “My mother cried. I laughed.”"))
                .containsExactly("Jo Keane", "Petra Lund", "Petra Lund", "Ed Lund", "(fan)", "Tom Vick");
    }

    @Test
    void whoSpeaksInTheSentenceBeforeGoesOn() {
        assertThat(speakers("The referee had lied, Petra Lund said. “It was never a penalty. He was far away.”"))
                .containsExactly("Petra Lund", "Petra Lund");
    }

    @Test
    void quotationLeftOpenGoesOnBehindWhateverStandsBetween() {
        assertThat(speakers(
                        "Petra Lund told the paper: “Against the other boats I would have won, on any day.",
                        "Ed Lund weeps over his lost boat after the storm tore it from the pier",
                        "“I am not saying that I was the better sailor. But the wind was mine.”"))
                .containsExactly("Petra Lund", "Petra Lund");
    }

    @Test
    void lettersAnswerForWhomeverTheIntroductionNames() {
        assertThat(speakers(
                        "Ida Brandt on forty years at the ferry",
                        "Ida Brandt has run the Alderton ferry since 1984.",
                        "Q: When did you start?",
                        "A: I was nineteen. My father was ill.",
                        "Q: Will the fishermen get their berths back?",
                        "Brandt: They will get their berths back."))
                .containsExactly("Ida Brandt", "Ida Brandt");
    }

    @Test
    void labelsAreSurnamesOrInitialsOfPeopleInTheArticle() {
        assertThat(speakers(
                        "The singer is back",
                        "The singer Mara Linde is back with a new record. Lou Brandt met her.",
                        "POST: You were away for six years. Why?",
                        "MARA LINDE: I had nothing to say. So I kept quiet.",
                        "POST: And now, Mr Brandt?",
                        "Brandt: She cannot stop.",
                        "ML: I moved to the sea."))
                .containsExactly("Mara Linde", "Lou Brandt", "Mara Linde");
    }

    @Test
    void whoSignsBehindADashSpeaks() {
        assertThat(speakers(
                        "Ann Farrow examined the bridge on Monday.",
                        "“Nobody should drive over it again.” — Ann Farrow, chief engineer",
                        "“We will build a new one.” — Mayor Tom Leitner (@tomleitner) March 4, 2024"))
                .containsExactly("Ann Farrow", "Tom Leitner");
    }

    @Test
    void embeddedPostIsItsAuthors() {
        String page = """
                <html><body><article><h1>A new bridge for the town</h1>
                <p>The town closed the old bridge on Monday after an engineer found rot in its piers.</p>
                <blockquote class="twitter-tweet"><p lang="en">We will build a new one, and soon.
                <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Tom Leitner (@tomleitner)
                <a href="https://twitter.com/tomleitner/status/1">March 4, 2024</a></blockquote>
                <p>Drivers face a detour of nine miles until the spring, and the ferry is full.</p>
                </article></body></html>
                """;
        Example example = Example.of(Cleaner.clean(page, true));
        assertThat(example.statements()).singleElement().satisfies(statement -> {
            assertThat(name(statement.speaker(), example.cast())).isEqualTo("Tom Leitner");
            assertThat(statement.confidence()).isGreaterThan(0.8);
        });
    }

    @Test
    void thingThatHardlySpeaksIsLessSure() {
        double person = confidence("“The bridge must be closed at once,” the pilot said.");
        double thing = confidence("“The bridge must be closed at once,” the gravel said.");
        assertThat(thing).isLessThan(person - 0.2);
    }

    @Test
    void pronounThatOthersMightClaimIsLessSure() {
        double plain = confidence("Mark Poe left the hall on Monday.", "He said that it was over.");
        double contested = confidence("Mark Poe left the hall with Paul Roe on Monday.", "He said that it was over.");
        assertThat(contested).isLessThan(plain);
    }

    @Test
    void statementOfNobodyIsUnsure() {
        assertThat(confidence("It rained on Monday.", "He said that it was over."))
                .isLessThan(0.5);
    }

    private static List<String> speakers(String... paragraphs) {
        Example example = Example.of(paragraphs);
        return example.statements().stream()
                .map(statement -> name(statement.speaker(), example.cast()))
                .toList();
    }

    private static double confidence(String... paragraphs) {
        List<Statement> statements = Example.of(paragraphs).statements();
        return statements.get(statements.size() - 1).confidence();
    }

    private static String name(Speaker speaker, Cast cast) {
        if (speaker instanceof Speaker.Known known) {
            return cast.member(known.member()).name();
        }
        return speaker instanceof Speaker.Unnamed unnamed ? "(" + unnamed.phrase() + ")" : "-";
    }

    private record Example(Cast cast, List<Statement> statements) {

        static Example of(String... paragraphs) {
            String text = String.join("\n\n", paragraphs) + "\n";
            return of(Cleaner.clean(text, false));
        }

        static Example of(CleanText text) {
            Article article = ArticleReader.read("example.txt", text);
            Analysis analysis = ENGINE.analyze(
                    article.text(),
                    article.factBlocks().stream().map(Block::span).toList());
            Cast cast = CASTS.read(article, analysis);
            return new Example(cast, STATEMENTS.read(analysis, cast, List.of()));
        }
    }
}
