package onrecord.importer.entity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.AnalysisCache;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.ShowAnalysis;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Annotated texts that stand beside the repository on some machines; without them, a measuring test is skipped. */
final class Gold {

    private static final LanguageAnalyzer ENGINE = new AnalysisCache(LanguageEngine.NLP4J::load);
    private static final CastReader READER = new CastReader();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Gold() {}

    /** The documents of a file with one a line. */
    static List<JsonNode> lines(String file) throws IOException {
        Path path = Path.of("../../shared/gold").resolve(file);
        assumeTrue(Files.exists(path), "no annotated texts beside the repository: " + file);
        List<JsonNode> documents = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            documents.add(JSON.readTree(line));
        }
        return documents;
    }

    static Cast bodyCast(String text) {
        return READER.read(Texts.body(text), ENGINE.analyze(text, ShowAnalysis.lines(text)));
    }

    static Cast articleCast(String text) {
        return READER.read(Texts.article(text), ENGINE.analyze(text, ShowAnalysis.lines(text)));
    }

    static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }
}
