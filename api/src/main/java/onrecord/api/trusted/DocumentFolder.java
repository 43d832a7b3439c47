package onrecord.api.trusted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents from files: one a {@code .graphql} or {@code .gql} file, or many in a manifest, either Apollo's
 * ({@code generate-persisted-query-manifest}) or the plain map from identifier to document of graphql-codegen and
 * relay-compiler.
 */
final class DocumentFolder {

    private final JsonMapper json;
    private final Map<String, String> byId = new LinkedHashMap<>();
    private final Map<String, Path> files = new LinkedHashMap<>();

    private DocumentFolder(JsonMapper json) {
        this.json = json;
    }

    /**
     * The documents below a folder.
     *
     * @param byId each under its SHA-256, and under the identifier that its manifest gives it
     * @param files from which file each came
     */
    record Found(Map<String, String> byId, Map<String, Path> files) {}

    static Found read(Path folder, JsonMapper json) {
        DocumentFolder reader = new DocumentFolder(json);
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> sorted = paths.filter(Files::isRegularFile).sorted().toList();
            for (Path path : sorted) {
                reader.file(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Found(Map.copyOf(reader.byId), Map.copyOf(reader.files));
    }

    private void file(Path path) throws IOException {
        String name = path.getFileName().toString();
        if (name.endsWith(".graphql") || name.endsWith(".gql")) {
            String text = Files.readString(path);
            add(Sha256.of(text), text, path);
            add(Sha256.of(text.stripTrailing()), text.stripTrailing(), path); // as the client's source has it
        } else if (name.endsWith(".json")) {
            manifest(json.readTree(Files.readString(path)), path);
        }
    }

    private void manifest(JsonNode manifest, Path path) {
        if (manifest.path("operations").isArray()) {
            manifest.path("operations")
                    .forEach(operation -> identified(
                            operation.path("id").asString(""),
                            operation.path("body").asString(""),
                            path));
        } else {
            manifest.properties()
                    .forEach(
                            entry -> identified(entry.getKey(), entry.getValue().asString(""), path));
        }
    }

    private void identified(String id, String text, Path path) {
        if (id.isEmpty() || text.isEmpty()) {
            throw new IllegalStateException(path + " is no manifest of documents");
        }
        add(Sha256.bare(id), text, path);
        add(Sha256.of(text), text, path);
    }

    private void add(String id, String text, Path path) {
        String before = byId.putIfAbsent(id, text);
        if (before != null && !before.equals(text)) {
            throw new IllegalStateException(
                    path + " and " + files.get(before) + " have different documents with the identifier " + id);
        }
        files.putIfAbsent(text, path);
    }
}
