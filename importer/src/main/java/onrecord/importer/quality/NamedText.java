package onrecord.importer.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MeasuredFact;
import tools.jackson.databind.JsonNode;

/** A text with its annotated names. */
record NamedText(String text, List<Name> names) {

    private static final Map<String, AgentKind> KINDS =
            Map.of("PER", AgentKind.PERSON, "ORG", AgentKind.ORGANIZATION, "LOC", AgentKind.PLACE);

    /** A name and what it is a name of. */
    record Name(Span span, AgentKind kind) {

        boolean agrees(Name other) {
            return kind == other.kind && span.overlaps(other.span);
        }

        MeasuredFact fact() {
            return switch (kind) {
                case PERSON -> MeasuredFact.PERSON_NAME;
                case ORGANIZATION -> MeasuredFact.ORGANIZATION_NAME;
                case PLACE -> MeasuredFact.PLACE_NAME;
            };
        }
    }

    /** With the letters that corpora use; empty for names of anything else. */
    static Optional<Name> name(Span span, String type) {
        return Optional.ofNullable(KINDS.get(type)).map(kind -> new Name(span, kind));
    }

    static NamedText of(JsonNode json) {
        List<Name> names = json.get("mentions")
                .valueStream()
                .flatMap(mention ->
                        name(AnnotatedFile.span(mention), mention.get("type").asString()).stream())
                .toList();
        return new NamedText(json.get("text").asString(), names);
    }
}
