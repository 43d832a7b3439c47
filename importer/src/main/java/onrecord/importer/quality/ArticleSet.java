package onrecord.importer.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.pipeline.ArticlePipeline;
import tools.jackson.databind.JsonNode;

/**
 * Whole articles in files of their own, and one file of annotation: statements with their speakers, people, events,
 * links, page noise, body, title and date, or some of those.
 */
record ArticleSet(String name, Path file, JsonNode annotation) implements DataSet {

    /** The data set whose annotation this file is; empty where it is something else. */
    static Optional<ArticleSet> in(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".json")) {
            return Optional.empty();
        }
        JsonNode json = AnnotatedFile.json(file);
        return json.path("articles").isObject()
                ? Optional.of(new ArticleSet(name(file), file, json))
                : Optional.empty();
    }

    /** {@code gum/gold.json} is gum, {@code fixtures/dev.json} is fixtures-dev. */
    private static String name(Path file) {
        Path folder = folder(file).getFileName();
        String stem = stem(file);
        return stem.equals("gold") ? String.valueOf(folder) : folder + "-" + stem;
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    @Override
    public void measure(ArticlePipeline walk, Scores scores) {
        Map<String, ArticleFacts> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : annotation.get("articles").properties()) {
            JsonNode article = entry.getValue();
            String uri = article.get("file").asString();
            String raw = AnnotatedFile.text(text(uri));
            ArticleFacts facts = walk.read(uri, raw, uri.endsWith(".html"));
            read.put(entry.getKey(), facts);
            if (article.has("statements")) {
                new StatementScorer(name, article, facts, raw, people(article), scores).measure();
            }
            new PeopleScorer(article, facts, scores).measure();
            new PageScorer(article, facts, scores).measure();
            new BodyScorer(article, facts, scores).measure();
        }
        if (annotation.has("events")) {
            new EventScorer(annotation, read, scores).measure();
        }
    }

    private JsonNode people(JsonNode article) {
        return annotation.has("people") ? annotation.get("people") : article.path("people");
    }

    /** Beside the annotation, in a folder of its name, or in a folder "articles" here or two further up. */
    private Path text(String uri) {
        Path folder = folder(file);
        return Stream.of(
                        folder,
                        folder.resolve(stem(file)),
                        folder.resolve("articles"),
                        folder.resolve("../../articles"))
                .map(place -> place.resolve(uri))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " annotates " + uri + ", which is not there"));
    }
}
