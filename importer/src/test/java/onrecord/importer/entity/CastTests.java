package onrecord.importer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.importer.CpuTime;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import org.junit.jupiter.api.Test;

class CastTests {

    private static final List<Member> MEMBERS = List.of(
            new Member(0, AgentKind.ORGANIZATION, "South Korea's Foreign Ministry", null, null, 1, List.of()),
            new Member(1, AgentKind.PLACE, "South Korea", null, "KR", null, List.of()));

    /** South Korea's Foreign Ministry */
    private static final Cast CAST = new Cast(
            MEMBERS,
            List.of(
                    new Mention(new Span(0, 30), MentionKind.NAME, 0),
                    new Mention(new Span(0, 11), MentionKind.NAME, 1)),
            List.of(),
            null,
            null);

    @Test
    void wordInsideANestedNameIsTheNestedNames() {
        assertThat(CAST.mentionAt(new Span(6, 11)))
                .hasValueSatisfying(found -> assertThat(found.member()).isEqualTo(1));
    }

    @Test
    void headIsTheWholeNames() {
        assertThat(CAST.mentionAt(new Span(22, 30)))
                .hasValueSatisfying(found -> assertThat(found.member()).isZero());
        assertThat(CAST.mentionAt(new Span(0, 30)))
                .hasValueSatisfying(found -> assertThat(found.member()).isZero());
    }

    @Test
    void longerPhraseIsItsLastWords() {
        assertThat(CAST.mentionAt(new Span(0, 25)))
                .hasValueSatisfying(found -> assertThat(found.member()).isZero());
        assertThat(CAST.mentionAt(new Span(31, 40))).isEmpty();
    }

    @Test
    void mentionsInASpanLieWhollyInIt() {
        assertThat(CAST.mentionsIn(new Span(0, 12))).hasSize(1);
        assertThat(CAST.mentionsIn(new Span(0, 40))).hasSize(2);
        assertThat(CAST.mentionsIn(new Span(5, 40))).isEmpty();
    }

    @Test
    void findingAmongManyMentionsIsQuick() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            mentions.add(new Mention(new Span(i * 10, i * 10 + 5), MentionKind.NAME, 0));
        }
        Cast cast = new Cast(MEMBERS, mentions, List.of(), null, null);
        long found = CpuTime.within(
                Duration.ofSeconds(5),
                () -> IntStream.range(0, 200_000)
                        .filter(i ->
                                cast.mentionAt(new Span(i * 10 + 1, i * 10 + 3)).isPresent())
                        .count());
        assertThat(found).isEqualTo(200_000);
    }
}
