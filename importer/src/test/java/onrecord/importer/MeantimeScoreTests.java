package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What is the same across articles, against the chains that MEANTIME's annotators drew through sixty articles. Counted
 * are pairs of tellings in two articles of which the annotation says something. {@code -Dmisses} prints the wrong ones.
 */
@Tag("measure")
class MeantimeScoreTests {

    private static final Path ANNOTATED = Path.of("../../shared/gold/meantime/meantime.jsonl");

    @TempDir
    private static Path folder;

    private static final Map<String, Text> TEXTS = new HashMap<>();
    private static String store;

    private record Chained(Span span, String chain) {}

    private record Text(List<Chained> events, List<Chained> agents) {}

    /** One telling or name of ours: what it is the same as, and the chains that it may belong to. */
    private record Told(String article, String same, Set<String> chains, String text) {}

    @BeforeAll
    static void importArticles() throws IOException {
        assumeTrue(Files.exists(ANNOTATED), "no annotated articles beside the repository");
        ObjectMapper json = new ObjectMapper();
        Path articles = Files.createDirectories(folder.resolve("articles"));
        for (String line : Files.readAllLines(ANNOTATED)) {
            JsonNode article = json.readTree(line);
            String file = article.get("id").asString() + ".txt";
            Files.writeString(articles.resolve(file), article.get("text").asString());
            TEXTS.put(file, new Text(chained(article, "event"), chained(article, "entity")));
        }
        store = Stores.h2(folder);
        assertThat(ImporterApplication.run("import", articles.toString(), "--onrecord.store=" + store))
                .isZero();
    }

    private static List<Chained> chained(JsonNode article, String kind) {
        List<Chained> chained = new ArrayList<>();
        for (JsonNode mention : article.get("mentions")) {
            if (mention.get("kind").asString().equals(kind)) {
                Span span = new Span(
                        mention.get("start").asInt(), mention.get("end").asInt());
                chained.add(new Chained(span, mention.get("chain").asString()));
            }
        }
        return chained;
    }

    @Test
    void eventsAcrossArticles() throws Exception {
        Score score = new Score();
        score.add(told("""
                select a.uri, m.event_id, m.span_start, m.span_end, m.text
                from event_mention m join article a on a.id = m.article_id
                """, true));
        System.out.println("meantime events " + score);
        // eight pairs at the most
        assertThat(score.precision()).isGreaterThan(0.7);
        assertThat(score.recall()).isGreaterThan(0.3);
    }

    @Test
    void agentsAcrossArticles() throws Exception {
        Score score = new Score();
        score.add(told("""
                select a.uri, m.agent_id, m.span_start, m.span_end, m.text
                from mention m join article a on a.id = m.article_id where m.kind = 'NAME'
                """, false));
        System.out.println("meantime agents " + score);
        assertThat(score.precision()).isGreaterThan(0.97);
        assertThat(score.recall()).isGreaterThan(0.94);
    }

    private static List<Told> told(String sql, boolean events) throws Exception {
        Map<String, Told> told = new HashMap<>();
        for (List<Object> row : Stores.query(store, sql)) {
            String file = Path.of(row.get(0).toString()).getFileName().toString();
            Span span = new Span(number(row.get(2)), number(row.get(3)));
            Text text = TEXTS.get(file);
            Set<String> chains = new HashSet<>();
            for (Chained gold : events ? text.events() : text.agents()) {
                if (events ? span.encloses(gold.span()) : span.equals(gold.span())) {
                    chains.add(gold.chain());
                }
            }
            if (!chains.isEmpty()) {
                String same = String.valueOf(row.get(1));
                Told each = new Told(file, same, chains, row.get(4).toString());
                told.merge(file + " " + same, each, MeantimeScoreTests::joined);
            }
        }
        return List.copyOf(told.values());
    }

    private static Told joined(Told one, Told other) {
        Set<String> chains = new HashSet<>(one.chains());
        chains.addAll(other.chains());
        return new Told(one.article(), one.same(), chains, one.text() + " // " + other.text());
    }

    private static int number(Object value) {
        return Integer.parseInt(value.toString());
    }

    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        void add(List<Told> told) {
            for (int i = 0; i < told.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (!told.get(i).article().equals(told.get(j).article())) {
                        compare(told.get(i), told.get(j));
                    }
                }
            }
        }

        private void compare(Told a, Told b) {
            boolean same = a.same().equals(b.same());
            boolean wanted = !Collections.disjoint(a.chains(), b.chains());
            right += same && wanted ? 1 : 0;
            wrong += same && !wanted ? 1 : 0;
            missed += !same && wanted ? 1 : 0;
            if (same != wanted && System.getProperty("misses") != null) {
                System.out.println((same ? "WRONG  " : "MISSED ") + a.text() + " <> " + b.text());
            }
        }

        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + missed);
        }

        @Override
        public String toString() {
            return "precision %.3f recall %.3f (right %d, wrong %d, missed %d)"
                    .formatted(precision(), recall(), right, wrong, missed);
        }
    }
}
