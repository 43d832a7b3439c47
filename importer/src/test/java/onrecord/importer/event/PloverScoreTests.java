package onrecord.importer.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.ParticipantRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Event types, sources and targets against the sentences that come with PLOVER. The lexicon was written after reading
 * the sentences with even numbers; the odd ones are the honest figure. The floors may rise and not fall.
 */
@Tag("measure")
class PloverScoreTests {

    private static final Map<String, String> TODAY =
            Map.of("DEMAND", "REQUEST", "FIGHT", "ASSAULT", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE");

    @Test
    void typesAndActorsOfSingleSentences() throws IOException {
        List<JsonNode> records = Annotated.lines("gold/plover/plover.jsonl");
        Score read = new Score();
        Score unread = new Score();
        for (int i = 0; i < records.size(); i++) {
            (i % 2 == 0 ? read : unread).add(records.get(i));
        }
        System.out.println("plover read    " + read);
        System.out.println("plover unread  " + unread);
        assertThat(read.types.share()).isGreaterThan(0.78);
        assertThat(unread.types.share()).isGreaterThan(0.54);
        assertThat(unread.sources.share()).isGreaterThan(0.62);
        assertThat(unread.targets.share()).isGreaterThan(0.52);
    }

    private static final class Share {
        private int right;
        private int all;

        void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        double share() {
            return right / (double) all;
        }
    }

    private static final class Score {
        private final Share types = new Share();
        private final Share sources = new Share();
        private final Share targets = new Share();

        void add(JsonNode record) {
            ArticleFacts facts =
                    Annotated.WALK.read("plover", record.get("text").asString(), false);
            String wanted = record.get("event").asString();
            types.add(main(facts, spans(record.get("triggers")))
                    .filter(event -> event.type().name().equals(TODAY.getOrDefault(wanted, wanted)))
                    .isPresent());
            addActors(facts, spans(record.get("source")), List.of(ParticipantRole.ACTOR), sources);
            addActors(facts, spans(record.get("target")), List.of(ParticipantRole.values()), targets);
        }

        private static void addActors(
                ArticleFacts facts, List<Span> printed, List<ParticipantRole> roles, Share share) {
            if (!printed.isEmpty()) {
                share.add(facts.events().stream()
                        .flatMap(event -> event.participants().stream())
                        .filter(participant -> roles.contains(participant.role()))
                        .anyMatch(participant -> isPrinted(facts, participant, printed)));
            }
        }

        private static boolean isPrinted(ArticleFacts facts, Participant participant, List<Span> printed) {
            return facts.cast().mentions().stream()
                    .filter(mention -> mention.member() == participant.member())
                    .anyMatch(mention -> printed.stream().anyMatch(span -> span.overlaps(mention.span())));
        }

        /** The event whose telling covers most of the annotated trigger; of equals, the first. */
        private static Optional<Event> main(ArticleFacts facts, List<Span> triggers) {
            return facts.events().stream()
                    .max(Comparator.<Event>comparingInt(event -> covered(event, triggers))
                            .thenComparing(event -> event.mentions().get(0), Comparator.reverseOrder()));
        }

        private static int covered(Event event, List<Span> triggers) {
            return triggers.stream()
                    .mapToInt(trigger -> event.mentions().stream()
                            .mapToInt(mention ->
                                    Math.min(mention.end(), trigger.end()) - Math.max(mention.start(), trigger.start()))
                            .map(length -> Math.max(0, length))
                            .max()
                            .orElse(0))
                    .sum();
        }

        private static List<Span> spans(JsonNode parts) {
            return StreamSupport.stream(parts.spliterator(), false)
                    .filter(part -> part.has("start"))
                    .map(part ->
                            new Span(part.get("start").asInt(), part.get("end").asInt()))
                    .toList();
        }

        @Override
        public String toString() {
            return String.format(
                    "type %.3f of %d, source %.3f of %d, target %.3f of %d",
                    types.share(), types.all, sources.share(), sources.all, targets.share(), targets.all);
        }
    }
}
