package onrecord.importer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MentionKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Of the statements whose speaker has a name: how many printed speakers lead to that name. The floor may rise and not fall. */
@Tag("measure")
class SpeakerScoreTests {

    private int asked;
    private int right;

    @Test
    void printedSpeakersLeadToTheirNames() throws IOException {
        for (JsonNode document : Gold.lines("gum/gum.jsonl")) {
            Cast cast = Gold.articleCast(document.get("text").asString());
            for (JsonNode quote : document.get("quotes")) {
                JsonNode speaker = quote.get("speaker");
                if (isNamed(speaker)) {
                    score(document, cast, speaker);
                }
            }
        }
        System.out.printf("speakers resolved %.3f of %d%n", right / (double) asked, asked);
        assertThat(right).isGreaterThan((int) (0.85 * asked));
    }

    private static boolean isNamed(JsonNode speaker) {
        if (speaker == null || speaker.isNull() || !speaker.hasNonNull("name") || !speaker.hasNonNull("start")) {
            return false;
        }
        boolean agent = Set.of("person", "organization", "place")
                .contains(speaker.get("entity_type").asString());
        boolean name = speaker.get("name").asString().chars().anyMatch(Character::isUpperCase);
        return agent
                && name
                && !Set.of("I", "we", "We").contains(speaker.get("text").asString());
    }

    private void score(JsonNode document, Cast cast, JsonNode speaker) {
        asked++;
        Span printed = Gold.span(speaker);
        int comma = speaker.get("text").asString().indexOf(',');
        Span head = comma > 0 ? new Span(printed.start(), printed.start() + comma) : printed;
        Optional<Mention> mention = cast.mentionAt(head);
        boolean hit =
                mention.isPresent() && isCalled(document, cast, mention.get().member(), speaker);
        right += hit ? 1 : 0;
        if (!hit) {
            System.out.println("  missed: " + speaker.get("text").asString() + " = "
                    + speaker.get("name").asString());
        }
    }

    /** By the last word of its name, or because a name of the same annotated chain is the member's. */
    private static boolean isCalled(JsonNode document, Cast cast, int member, JsonNode speaker) {
        Set<String> words = new HashSet<>();
        String text = document.get("text").asString();
        for (Mention mention : cast.mentions()) {
            if (mention.member() == member && mention.kind() == MentionKind.NAME) {
                words.addAll(Set.of(distinct(mention.span().of(text))));
                if (isInChain(document, speaker.get("chain").asString(), mention.span())) {
                    return true;
                }
            }
        }
        String[] name = distinct(speaker.get("name").asString());
        return words.contains(name[name.length - 1]);
    }

    private static String[] distinct(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .distinct()
                .toArray(String[]::new);
    }

    private static boolean isInChain(JsonNode document, String chain, Span name) {
        for (JsonNode entity : document.get("entities")) {
            boolean same = chain.equals(entity.get("chain").asString());
            if (same && Gold.span(entity).encloses(name) && Gold.span(entity).end() - name.end() <= 3) {
                return true;
            }
        }
        return false;
    }
}
