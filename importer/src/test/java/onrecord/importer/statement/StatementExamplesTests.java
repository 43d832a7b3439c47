package onrecord.importer.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.entity.Cast;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.ShowAnalysis;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every example of {@code statement/statements.spec} and compares what is found with what it expects. */
class StatementExamplesTests {

    private static final LanguageAnalyzer ANALYZER = LanguageEngine.NLP4J.load();
    private static final Cast NOBODY = new Cast(List.of(), List.of(), List.of(), null, null);

    private final StatementReader reader = new StatementReader();

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return Arrays.stream(spec().split("\n## "))
                .skip(1)
                .map(block -> block.split("\n", 2))
                .map(block -> DynamicTest.dynamicTest(block[0], () -> check(block[1])));
    }

    private void check(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        String text = lines.stream().filter(line -> !line.startsWith("= ")).collect(Collectors.joining("\n"));
        List<String> expected = lines.stream()
                .filter(line -> line.startsWith("= "))
                .map(line -> line.substring(2))
                .toList();
        assertThat(found(text)).containsExactlyElementsOf(expected);
    }

    private List<String> found(String text) {
        Analysis analysis = ANALYZER.analyze(text, ShowAnalysis.lines(text));
        List<String> found = new ArrayList<>();
        for (Statement statement : reader.read(analysis, NOBODY, List.of())) {
            String content =
                    statement.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" // "));
            found.add(statement.kind() + " | " + content + " | " + printed(statement.cue(), text) + " | "
                    + printed(statement.speakerSpan(), text));
        }
        return found;
    }

    private static String printed(Span span, String text) {
        return span == null ? "-" : span.of(text);
    }

    private static String spec() throws IOException {
        try (InputStream file = StatementExamplesTests.class.getResourceAsStream("/statement/statements.spec")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
