package onrecord.importer.event;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import onrecord.importer.language.AnalysisCache;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.pipeline.ArticlePipeline;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Annotated texts that stand beside the repository on some machines; without them, a measuring test is skipped. */
public final class Annotated {

    /** The whole walk, with what the engine said before where the tests keep it. */
    public static final ArticlePipeline WALK = new ArticlePipeline(new AnalysisCache(LanguageEngine.NLP4J::load));

    private static final Path SHARED = Path.of("../../shared");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Annotated() {}

    public static String text(String file) throws IOException {
        assumeTrue(Files.exists(SHARED), "no annotated texts beside the repository");
        return Files.readString(SHARED.resolve(file));
    }

    public static JsonNode json(String file) throws IOException {
        return JSON.readTree(text(file));
    }

    static List<JsonNode> lines(String file) throws IOException {
        return text(file).lines().map(JSON::readTree).toList();
    }

    public static List<Span> spans(@Nullable JsonNode pairs) {
        return pairs == null
                ? List.of()
                : StreamSupport.stream(pairs.spliterator(), false)
                        .map(pair -> new Span(pair.get(0).asInt(), pair.get(1).asInt()))
                        .toList();
    }

    public static List<String> texts(@Nullable JsonNode array) {
        return array == null
                ? List.of()
                : StreamSupport.stream(array.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList();
    }

    /** Whether two spans share at least half of the shorter one. */
    public static boolean agree(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared > 0 && shared * 2 >= Math.min(a.length(), b.length());
    }
}
