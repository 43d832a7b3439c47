package onrecord.importer.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import onrecord.importer.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads annotation. */
final class AnnotatedFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotatedFile() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    static JsonNode json(Path file) {
        return JSON.readTree(text(file));
    }

    /** The documents of a file with one a line. */
    static List<JsonNode> lines(Path file) {
        return text(file).lines().map(JSON::readTree).toList();
    }

    /** {@code {"start": 3, "end": 7}}. */
    static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }

    /** {@code [[3, 7], [9, 12]]}. */
    static List<Span> pairs(JsonNode pairs) {
        return StreamSupport.stream(pairs.spliterator(), false)
                .map(AnnotatedFile::pair)
                .toList();
    }

    static Span pair(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
