package onrecord.importer.resolve.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import onrecord.schema.vocabulary.DateBasis;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Events as articles tell them, written down for tests. */
final class Chronicle {

    private final List<ToldEvent> told = new ArrayList<>();
    private final Map<Long, Set<Long>> casts = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, Set<Long>> represented = new HashMap<>();
    private final Map<Long, Long> alike = new HashMap<>();

    /** Many other events, so that nothing is the same just because there is nothing else. */
    Chronicle() {
        for (int i = 0; i < 40; i++) {
            String who = i % 2 == 0 ? "Norway" : "Chile";
            told(
                    1000 + i,
                    "2020-01-01",
                    EventType.OTHER,
                    "act" + i,
                    "2020-01-%02d".formatted(1 + i % 28),
                    "deed " + i,
                    who,
                    "Nobody" + i);
        }
    }

    /** The actor comes first. */
    Chronicle told(
            int article,
            @Nullable String published,
            EventType type,
            String trigger,
            @Nullable String date,
            String title,
            String... who) {
        Map<Long, ParticipantRole> participants = new LinkedHashMap<>();
        for (String name : who) {
            participants.put(id(name), participants.isEmpty() ? ParticipantRole.ACTOR : ParticipantRole.RECIPIENT);
        }
        casts.computeIfAbsent((long) article, key -> new HashSet<>()).addAll(participants.keySet());
        told.add(new ToldEvent(
                told.size(),
                article,
                0,
                published == null ? null : LocalDate.parse(published),
                type,
                title,
                trigger,
                date == null ? null : date(date),
                null,
                true,
                null,
                participants));
        return this;
    }

    Chronicle represents(String person, String country) {
        represented.put(id(person), Set.of(id(country)));
        return this;
    }

    Chronicle alike(String name, String other) {
        alike.put(id(name), id(other));
        return this;
    }

    private long id(String name) {
        long id = name.hashCode();
        names.put(id, name);
        return id;
    }

    private static EventDate date(String edtf) {
        LocalDate first = LocalDate.parse((edtf + "-01-01").substring(0, 10));
        LocalDate last = switch (edtf.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
        return new EventDate(edtf, first, last, DateBasis.STATED);
    }

    List<Event> events() {
        return Events.in(told, new Background(names, represented, casts, alike));
    }

    List<Event> shuffled(Random random) {
        List<ToldEvent> other = new ArrayList<>(told);
        Collections.shuffle(other, random);
        return Events.in(other, new Background(names, represented, casts, alike));
    }

    /** The articles that tell one event with others, one line an event. */
    List<String> shared() {
        return events().stream()
                .filter(event -> event.tellings().size() > 1)
                .map(event -> event.tellings().stream()
                        .map(ToldEvent::articleId)
                        .sorted()
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }
}
