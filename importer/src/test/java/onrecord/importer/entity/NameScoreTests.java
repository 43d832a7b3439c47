package onrecord.importer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Names in encyclopedia sentences: right where a name of the same kind overlaps. The floors may rise and not fall. */
@Tag("measure")
class NameScoreTests {

    private static final Map<String, AgentKind> KINDS =
            Map.of("PER", AgentKind.PERSON, "ORG", AgentKind.ORGANIZATION, "LOC", AgentKind.PLACE);

    private final Map<AgentKind, Tally> tallies = new EnumMap<>(AgentKind.class);

    /** Found of the annotated names, right of the found ones. */
    private static final class Tally {
        int gold;
        int hit;
        int found;
        int right;

        double f1() {
            double recall = hit / (double) Math.max(1, gold);
            double precision = right / (double) Math.max(1, found);
            return 2 * precision * recall / Math.max(1e-9, precision + recall);
        }
    }

    @Test
    void namesAreFoundAndTyped() throws IOException {
        for (JsonNode document : Gold.lines("ner/wikigold.jsonl")) {
            score(document);
        }
        tallies.forEach((kind, tally) -> System.out.printf("names %s F1 %.3f%n", kind, tally.f1()));
        assertThat(tallies.get(AgentKind.PERSON).f1()).isGreaterThan(0.88);
        assertThat(tallies.get(AgentKind.ORGANIZATION).f1()).isGreaterThan(0.68);
        assertThat(tallies.get(AgentKind.PLACE).f1()).isGreaterThan(0.82);
    }

    private void score(JsonNode document) {
        Cast cast = Gold.bodyCast(document.get("text").asString());
        List<Mention> names = cast.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .toList();
        for (JsonNode gold : document.get("mentions")) {
            AgentKind kind = KINDS.get(gold.get("type").asString());
            if (kind != null) {
                Tally tally = tally(kind);
                tally.gold++;
                tally.hit += names.stream().anyMatch(name -> agrees(cast, name, kind, Gold.span(gold))) ? 1 : 0;
            }
        }
        for (Mention name : names) {
            AgentKind kind = cast.member(name.member()).kind();
            Tally tally = tally(kind);
            tally.found++;
            for (JsonNode gold : document.get("mentions")) {
                boolean same = kind == KINDS.get(gold.get("type").asString());
                if (same && name.span().overlaps(Gold.span(gold))) {
                    tally.right++;
                    break;
                }
            }
        }
    }

    private Tally tally(AgentKind kind) {
        return tallies.computeIfAbsent(kind, key -> new Tally());
    }

    private static boolean agrees(Cast cast, Mention name, AgentKind kind, Span span) {
        return cast.member(name.member()).kind() == kind && name.span().overlaps(span);
    }
}
