package onrecord.importer.quality;

import java.util.List;
import java.util.Map;
import onrecord.importer.entity.Mention;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.pipeline.ArticlePipeline;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MeasuredFact;
import onrecord.schema.vocabulary.MentionKind;
import tools.jackson.databind.JsonNode;

/** Texts with their names and what each is a name of. */
record NameSet(String name, List<JsonNode> documents) implements DataSet {

    private static final Map<String, AgentKind> KINDS =
            Map.of("PER", AgentKind.PERSON, "ORG", AgentKind.ORGANIZATION, "LOC", AgentKind.PLACE);

    private static final Map<AgentKind, MeasuredFact> FACTS = Map.of(
            AgentKind.PERSON, MeasuredFact.PERSON_NAME,
            AgentKind.ORGANIZATION, MeasuredFact.ORGANIZATION_NAME,
            AgentKind.PLACE, MeasuredFact.PLACE_NAME);

    /** A name in the imported text. */
    private record Name(Span span, AgentKind kind) {

        boolean agrees(Name other) {
            return kind == other.kind && span.overlaps(other.span);
        }

        MeasuredFact fact() {
            return FACTS.getOrDefault(kind, MeasuredFact.PERSON_NAME);
        }
    }

    @Override
    public void measure(ArticlePipeline walk, Scores scores) {
        for (JsonNode document : documents) {
            String text = document.get("text").asString();
            List<Name> found = found(walk.read(document.get("id").asString(), text, false));
            List<Name> wanted = wanted(document);
            wanted.forEach(name -> {
                boolean hit = found.stream().anyMatch(name::agrees);
                scores.wanted(name.fact(), hit);
                if (!hit) {
                    scores.miss("MISS %s %s", name.kind(), name.span().of(text));
                }
            });
            found.forEach(name -> {
                boolean right = wanted.stream().anyMatch(name::agrees);
                scores.found(name.fact(), right);
                if (!right) {
                    scores.miss("EXTRA %s %s", name.kind(), name.span().of(text));
                }
            });
        }
    }

    private static List<Name> wanted(JsonNode document) {
        return document.get("mentions")
                .valueStream()
                .filter(mention -> KINDS.containsKey(mention.get("type").asString()))
                .map(mention -> new Name(
                        AnnotatedFile.span(mention),
                        KINDS.getOrDefault(mention.get("type").asString(), AgentKind.PERSON)))
                .toList();
    }

    private static List<Name> found(ArticleFacts facts) {
        return facts.cast().mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(mention -> name(mention, facts))
                .toList();
    }

    private static Name name(Mention mention, ArticleFacts facts) {
        return new Name(
                Raw.span(facts, mention.span()),
                facts.cast().member(mention.member()).kind());
    }
}
