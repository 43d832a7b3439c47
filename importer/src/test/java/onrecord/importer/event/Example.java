package onrecord.importer.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.article.Article;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.page.PageHints;
import onrecord.importer.date.DateMention;
import onrecord.importer.date.DateReader;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.CastReader;
import onrecord.importer.entity.Nationalities;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.ShowAnalysis;
import onrecord.importer.language.Trees;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.statement.Statement;
import onrecord.importer.statement.StatementReader;
import onrecord.importer.text.Span;
import onrecord.importer.text.TextMap;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.DateBasis;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** A short text, one passage a line, as the stages before the events leave it; it appeared on Wednesday, 15 May 2024. */
public record Example(
        Article article, Analysis analysis, Cast cast, List<DateMention> dates, List<Statement> statements) {

    private static final LocalDate APPEARED = LocalDate.of(2024, 5, 15);
    private static final LanguageAnalyzer ANALYZER = LanguageEngine.NLP4J.load();
    private static final CastReader CASTS = new CastReader();
    private static final Nationalities NATIONALITIES = new Nationalities();
    private static final EventReader EVENTS = new EventReader();

    public static Example of(String text) {
        List<Span> passages = ShowAnalysis.lines(text);
        List<Block> blocks = passages.stream()
                .map(passage -> new Block(BlockKind.BODY, passage))
                .toList();
        Article article = new Article(
                "example",
                new CleanText(text, TextMap.identity(text.length()), blocks, PageHints.NONE),
                null,
                List.of(),
                new PartialDate(APPEARED.toString(), APPEARED, APPEARED, DateBasis.STATED),
                null,
                null,
                "en");
        Analysis analysis = ANALYZER.analyze(text, passages);
        List<DateMention> dates = new DateReader().read(text, passages, APPEARED);
        Cast named = CASTS.read(article, analysis);
        List<Statement> statements = new StatementReader().read(analysis, named, dates);
        return new Example(article, analysis, NATIONALITIES.join(named, analysis), dates, statements);
    }

    public static EventNouns nouns() {
        return EVENTS.nouns();
    }

    public Trees trees() {
        return new Trees(analysis);
    }

    public List<Event> events() {
        return EVENTS.read(article, trees(), dates, cast);
    }

    /**
     * The examples of a file: each a heading ({@code ## what holds}), a text, and behind {@code = } the lines that it
     * must give, in order.
     */
    public static Stream<DynamicTest> of(String file, Function<String, List<String>> answer) {
        return Arrays.stream(read(file).split("\n## "))
                .skip(1)
                .map(block -> block.split("\n", 2))
                .map(block -> {
                    List<String> lines =
                            block[1].lines().filter(line -> !line.isBlank()).toList();
                    String text = lines.stream()
                            .filter(line -> !line.startsWith("= "))
                            .collect(Collectors.joining("\n"));
                    List<String> expected = lines.stream()
                            .filter(line -> line.startsWith("= "))
                            .map(line -> line.substring(2))
                            .toList();
                    return DynamicTest.dynamicTest(
                            block[0],
                            () -> Assertions.assertThat(answer.apply(text)).containsExactlyElementsOf(expected));
                });
    }

    private static String read(String file) {
        try (InputStream in = Example.class.getResourceAsStream(file)) {
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
