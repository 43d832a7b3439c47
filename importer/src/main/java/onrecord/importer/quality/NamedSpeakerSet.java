package onrecord.importer.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.entity.Mention;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.pipeline.ArticlePipeline;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MeasuredFact;
import tools.jackson.databind.JsonNode;

/** Articles with their speakers as printed and the name that each has elsewhere: "she" is Ann Lee. */
record NamedSpeakerSet(String name, List<JsonNode> documents) implements DataSet {

    private static final Set<String> AGENTS = Set.of("person", "organization", "place");
    private static final Set<String> SPEAKERS_THEMSELVES = Set.of("I", "we", "We");

    @Override
    public void measure(ArticlePipeline walk, Scores scores) {
        for (JsonNode document : documents) {
            ArticleFacts facts = walk.read(
                    document.get("id").asString(), document.get("text").asString(), false);
            for (JsonNode quote : document.get("quotes")) {
                JsonNode speaker = quote.path("speaker");
                if (isNamed(speaker)) {
                    boolean led = leadsToName(document, facts, speaker);
                    scores.wanted(MeasuredFact.NAMED_SPEAKER, led);
                    if (!led) {
                        scores.miss("SPEAKER %s is %s", speaker.get("text"), speaker.get("name"));
                    }
                }
            }
        }
    }

    private static boolean isNamed(JsonNode speaker) {
        return speaker.hasNonNull("name")
                && speaker.hasNonNull("start")
                && AGENTS.contains(speaker.get("entity_type").asString())
                && speaker.get("name").asString().chars().anyMatch(Character::isUpperCase)
                && !SPEAKERS_THEMSELVES.contains(speaker.get("text").asString());
    }

    private static boolean leadsToName(JsonNode document, ArticleFacts facts, JsonNode speaker) {
        Span printed = AnnotatedFile.span(speaker);
        int comma = speaker.get("text").asString().indexOf(',');
        Span head = comma > 0 ? new Span(printed.start(), printed.start() + comma) : printed;
        Optional<Mention> mention = facts.cast().mentionAt(head);
        return mention.isPresent() && isCalled(document, facts, mention.get().member(), speaker);
    }

    /** By the last word of its name, or because a name of the same annotated chain is the member's. */
    private static boolean isCalled(JsonNode document, ArticleFacts facts, int member, JsonNode speaker) {
        String[] name = Naming.plain(speaker.get("name").asString()).split(" ");
        Set<String> words = new HashSet<>();
        for (Mention mention : Naming.names(member, facts)) {
            words.addAll(Naming.words(mention.span().of(facts.article().text())));
            if (isInChain(document, speaker.get("chain").asString(), mention.span())) {
                return true;
            }
        }
        return words.contains(name[name.length - 1]);
    }

    private static boolean isInChain(JsonNode document, String chain, Span name) {
        return document.get("entities")
                .valueStream()
                .filter(entity -> chain.equals(entity.get("chain").asString()))
                .map(AnnotatedFile::span)
                .anyMatch(entity -> entity.encloses(name) && entity.end() - name.end() <= 3);
    }
}
