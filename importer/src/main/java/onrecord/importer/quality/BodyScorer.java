package onrecord.importer.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.MeasuredFact;
import tools.jackson.databind.JsonNode;

/** Compares an article's own text with the annotated paragraphs, by runs of four words, wherever they stand. */
record BodyScorer(JsonNode article, ArticleFacts facts, Scores scores) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int RUN = 4;

    void measure() {
        if (article.has("body")) {
            Map<List<String>, Integer> wanted = runs(String.join("\n", AnnotatedFile.texts(article.get("body"))));
            Map<List<String>, Integer> found = runs(body());
            int common = wanted.entrySet().stream()
                    .mapToInt(run -> Math.min(run.getValue(), found.getOrDefault(run.getKey(), 0)))
                    .sum();
            scores.wanted(MeasuredFact.BODY, total(wanted), common);
            scores.found(MeasuredFact.BODY, total(found), common);
            if (common < total(wanted) || common < total(found)) {
                scores.miss("BODY %s want %s got %s", article.get("file"), article.get("body"), body());
            }
        }
    }

    private String body() {
        String text = facts.article().text();
        return facts.article().clean().blocks().stream()
                .filter(block -> block.kind() == BlockKind.BODY)
                .map(block -> block.span().of(text))
                .collect(Collectors.joining("\n"));
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words =
                WORD.matcher(text).results().map(word -> word.group()).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.merge(words.subList(i, i + RUN), 1, Integer::sum);
        }
        return runs;
    }

    private static int total(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
