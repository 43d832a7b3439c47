package onrecord.importer.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.schema.vocabulary.DateBasis;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;
import org.junit.jupiter.api.Test;

class CandidatesTests {

    /** All events of two countries, the worst that a store can hold. */
    private static int candidates(int events) {
        Random random = new Random(7);
        Background background = new Background(Map.of(), Map.of(), Map.of(), Map.of());
        List<Features> features = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
            EventDate date = random.nextBoolean() ? new EventDate(day.toString(), day, day, DateBasis.STATED) : null;
            features.add(Features.of(
                    new ToldEvent(
                            i,
                            i,
                            0,
                            day,
                            EventType.ASSAULT,
                            "attack",
                            "attack",
                            date,
                            null,
                            true,
                            null,
                            Map.of(1L, ParticipantRole.ACTOR, 2L, ParticipantRole.RECIPIENT)),
                    background));
        }
        AtomicInteger pairs = new AtomicInteger();
        new Candidates(features).forEach((a, b) -> pairs.incrementAndGet());
        return pairs.get();
    }

    @Test
    void eachEventIsComparedWithFew() {
        assertThat(candidates(10_000)).isLessThan(10_000 * 200);
    }

    @Test
    void twiceTheEventsTakeTwiceTheComparisons() {
        assertThat((double) candidates(8_000) / candidates(4_000)).isBetween(1.5, 2.5);
    }
}
