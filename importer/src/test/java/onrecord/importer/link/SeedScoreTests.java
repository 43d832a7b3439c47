package onrecord.importer.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.event.Annotated;
import onrecord.importer.event.Event;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Events and links against five annotated articles, which the rules were written with: a floor, no honest figure. Links
 * count where the statement was found.
 */
@Tag("measure")
class SeedScoreTests {

    private final Map<String, Integer> counts = new HashMap<>();

    @Test
    void eventsAndLinksOfWholeArticles() throws IOException {
        JsonNode gold = Annotated.json("gold/seeds/gold.json");
        int events = 0;
        int statements = 0;
        int references = 0;
        Set<String> found = new HashSet<>();
        for (String key : gold.get("articles").propertyNames()) {
            JsonNode article = gold.get("articles").get(key);
            ArticleFacts facts = Annotated.WALK.read(
                    key, Annotated.text("articles/" + article.get("file").asString()), false);
            Map<String, Set<Integer>> told = told(gold, key, facts);
            told.forEach((id, ids) -> found.addAll(ids.isEmpty() ? Set.of() : Set.of(id)));
            links(article, facts, told);
            events += facts.events().size();
            statements += facts.statements().size();
            references += facts.links().references().size();
        }
        System.out.printf(
                "seeds: %d events, %d of %d found; %s; %.2f references a statement%n",
                events, found.size(), gold.get("events").size(), counts, references / (double) statements);
        assertThat(events).isLessThanOrEqualTo(100);
        assertThat(found.size()).isGreaterThan((int) (0.9 * gold.get("events").size()));
        assertThat(share("refersTo")).isGreaterThan(0.6);
        assertThat(share("saidAt")).isGreaterThan(0.8);
        assertThat(references / (double) statements).isLessThan(1.5);
    }

    private double share(String relation) {
        return counts.getOrDefault(relation + " right", 0) / (double) counts.getOrDefault(relation, 1);
    }

    /** The events that tell each annotated one in this article. */
    private static Map<String, Set<Integer>> told(JsonNode gold, String key, ArticleFacts facts) {
        Map<String, Set<Integer>> told = new HashMap<>();
        for (JsonNode event : gold.get("events")) {
            List<Span> printed = Annotated.spans(event.get("mentions").get(key));
            Set<Integer> ids = told.computeIfAbsent(event.get("id").asString(), any -> new HashSet<>());
            for (int i = 0; i < facts.events().size(); i++) {
                Event mine = facts.events().get(i);
                if (mine.mentions().stream().anyMatch(mention -> agreesWithOne(raw(facts, mention), printed))) {
                    ids.add(i);
                }
            }
        }
        return told;
    }

    private void links(JsonNode article, ArticleFacts facts, Map<String, Set<Integer>> told) {
        for (JsonNode statement : article.get("statements")) {
            List<Integer> mine = statements(facts, Annotated.spans(statement.get("spans")));
            if (mine.isEmpty()) {
                continue;
            }
            for (String event : Annotated.texts(statement.get("refersTo"))) {
                count(
                        "refersTo",
                        facts.links().references().stream()
                                .anyMatch(link -> mine.contains(link.statement())
                                        && told.get(event).contains(link.event())));
            }
            if (statement.hasNonNull("saidAt")) {
                Set<Integer> wanted = told.get(statement.get("saidAt").asString());
                count(
                        "saidAt",
                        facts.links().occasions().stream()
                                .anyMatch(link -> mine.contains(link.statement()) && wanted.contains(link.event())));
            }
        }
    }

    private void count(String relation, boolean right) {
        counts.merge(relation, 1, Integer::sum);
        counts.merge(relation + " right", right ? 1 : 0, Integer::sum);
    }

    private static List<Integer> statements(ArticleFacts facts, List<Span> printed) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < facts.statements().size(); i++) {
            Statement statement = facts.statements().get(i);
            if (statement.spans().stream().anyMatch(span -> agreesWithOne(raw(facts, span), printed))) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean agreesWithOne(Span span, List<Span> printed) {
        return printed.stream().anyMatch(each -> Annotated.agree(span, each));
    }

    private static Span raw(ArticleFacts facts, Span clean) {
        return facts.article().clean().map().rawCover(clean);
    }
}
