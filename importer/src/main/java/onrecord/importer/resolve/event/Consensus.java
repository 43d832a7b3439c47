package onrecord.importer.resolve.event;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import onrecord.importer.store.Ids;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** What the tellings of one event say together. */
final class Consensus {

    private static final Comparator<ToldEvent> FIRST = Comparator.comparing(
                    ToldEvent::told, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(ToldEvent::articleId)
            .thenComparingInt(ToldEvent::ordinal);

    private Consensus() {}

    static Event of(List<ToldEvent> tellings) {
        List<ToldEvent> inOrder = tellings.stream().sorted(FIRST).toList();
        ToldEvent fullest = inOrder.stream()
                .min(Comparator.comparingInt(Consensus::fullness).reversed())
                .orElseThrow();
        EventDate date = date(inOrder);
        return new Event(
                Ids.of("event", inOrder.get(0).id()),
                fullest.type(),
                fullest.title(),
                date,
                date == null ? yearless(inOrder) : null,
                inOrder.stream().anyMatch(ToldEvent::occurred),
                place(inOrder),
                participants(inOrder),
                inOrder);
    }

    private static int fullness(ToldEvent telling) {
        return telling.participants().size()
                + (telling.date() == null ? 0 : 2)
                + (telling.placeId() == null ? 0 : 1)
                + (telling.occurred() ? 1 : 0);
    }

    /** The most exact; of equally exact ones the one that rests on most, then the first in the calendar. */
    private static @Nullable EventDate date(List<ToldEvent> tellings) {
        return tellings.stream()
                .map(ToldEvent::date)
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(EventDate::days)
                        .thenComparing(EventDate::basis)
                        .thenComparing(EventDate::earliest)
                        .thenComparing(EventDate::edtf))
                .orElse(null);
    }

    private static @Nullable YearlessDate yearless(List<ToldEvent> tellings) {
        return tellings.stream()
                .map(ToldEvent::yearless)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(YearlessDate::edtf).thenComparing(YearlessDate::basis))
                .orElse(null);
    }

    private static @Nullable Long place(List<ToldEvent> tellings) {
        Map<Long, Integer> votes = new TreeMap<>();
        tellings.stream()
                .map(ToldEvent::placeId)
                .filter(Objects::nonNull)
                .forEach(place -> votes.merge(place, 1, Integer::sum));
        return votes.entrySet().stream()
                .min(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Everyone whom any telling names, in the role that most of them give; an actor where it is even. */
    private static Map<Long, ParticipantRole> participants(List<ToldEvent> tellings) {
        Map<Long, Map<ParticipantRole, Integer>> votes = new HashMap<>();
        tellings.forEach(telling -> telling.participants()
                .forEach((agent, role) -> votes.computeIfAbsent(agent, key -> new EnumMap<>(ParticipantRole.class))
                        .merge(role, role == ParticipantRole.OTHER ? 0 : 1, Integer::sum)));
        Map<Long, ParticipantRole> roles = new HashMap<>();
        votes.forEach((agent, byRole) -> roles.put(
                agent,
                byRole.entrySet().stream()
                        .min(Map.Entry.<ParticipantRole, Integer>comparingByValue()
                                .reversed())
                        .map(Map.Entry::getKey)
                        .orElseThrow()));
        return roles;
    }
}
