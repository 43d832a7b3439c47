package onrecord.importer.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.event.Event;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.pipeline.ArticlePipeline;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MeasuredFact;
import onrecord.schema.vocabulary.ParticipantRole;
import tools.jackson.databind.JsonNode;

/** Single sentences that tell one event each, with its type and those who take part. */
record SentenceSet(String name, List<JsonNode> sentences) implements DataSet {

    /** What PLOVER has renamed or merged since the sentences were annotated. */
    private static final Map<String, String> TODAY =
            Map.of("DEMAND", "REQUEST", "FIGHT", "ASSAULT", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE");

    @Override
    public void measure(ArticlePipeline walk, Scores scores) {
        for (JsonNode sentence : sentences) {
            String text = sentence.get("text").asString();
            ArticleFacts facts = walk.read(sentence.get("id").asString(), text, false);
            measureType(sentence, facts, scores);
            measureActors(sentence, "source", List.of(ParticipantRole.ACTOR), facts, MeasuredFact.EVENT_SOURCE, scores);
            measureActors(
                    sentence, "target", List.of(ParticipantRole.values()), facts, MeasuredFact.EVENT_TARGET, scores);
        }
    }

    private static void measureType(JsonNode sentence, ArticleFacts facts, Scores scores) {
        String annotated = sentence.get("event").asString();
        String wanted = TODAY.getOrDefault(annotated, annotated);
        String found = main(facts, spans(sentence.get("triggers")))
                .map(event -> event.type().name())
                .orElse("none");
        scores.wanted(MeasuredFact.EVENT_TYPE, found.equals(wanted));
        if (!found.equals(wanted)) {
            scores.miss("TYPE want %s got %s | %s", wanted, found, sentence.get("text"));
        }
    }

    private static void measureActors(
            JsonNode sentence,
            String side,
            List<ParticipantRole> roles,
            ArticleFacts facts,
            MeasuredFact fact,
            Scores scores) {
        List<Span> printed = spans(sentence.get(side));
        if (printed.isEmpty()) {
            return;
        }
        boolean found = facts.events().stream()
                .flatMap(event -> event.participants().stream())
                .filter(participant -> roles.contains(participant.role()))
                .anyMatch(participant -> isPrinted(facts, participant, printed));
        scores.wanted(fact, found);
        if (!found) {
            scores.miss("%s %s | %s", fact, sentence.get(side).get(0).get("text"), sentence.get("text"));
        }
    }

    private static boolean isPrinted(ArticleFacts facts, Participant participant, List<Span> printed) {
        return facts.cast().mentions().stream()
                .filter(mention -> mention.member() == participant.member())
                .map(mention -> Raw.span(facts, mention.span()))
                .anyMatch(mention -> printed.stream().anyMatch(mention::overlaps));
    }

    /** The event whose telling covers most of the annotated trigger; of equals, the first. */
    private static Optional<Event> main(ArticleFacts facts, List<Span> triggers) {
        return facts.events().stream()
                .max(Comparator.<Event>comparingInt(event -> covered(event, triggers, facts))
                        .thenComparing(event -> event.mentions().get(0), Comparator.reverseOrder()));
    }

    private static int covered(Event event, List<Span> triggers, ArticleFacts facts) {
        return triggers.stream()
                .mapToInt(trigger -> event.mentions().stream()
                        .mapToInt(mention -> Overlap.common(Raw.span(facts, mention), trigger))
                        .max()
                        .orElse(0))
                .sum();
    }

    private static List<Span> spans(JsonNode parts) {
        return parts.valueStream()
                .filter(part -> part.has("start"))
                .map(AnnotatedFile::span)
                .toList();
    }
}
