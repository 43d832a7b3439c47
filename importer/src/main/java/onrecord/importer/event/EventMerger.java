package onrecord.importer.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.date.PartialDate;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Joins the tellings of one article that tell the same event. */
final class EventMerger {

    private final Worth worth;
    private final CastIndex cast;
    private final List<List<Telling>> groups = new ArrayList<>();

    EventMerger(Worth worth, CastIndex cast) {
        this.worth = worth;
        this.cast = cast;
    }

    List<Event> merge(List<Telling> tellings) {
        for (Telling telling : tellings) {
            boolean event = worth.isEvent(telling);
            List<Telling> known = event ? sameAs(telling) : null;
            if (known == null && worth.mayReferBack(telling)) {
                known = antecedent(telling);
            }
            if (known != null) {
                known.add(telling);
            } else if (event) {
                groups.add(new ArrayList<>(List.of(telling)));
            }
        }
        return groups.stream().map(EventMerger::event).toList();
    }

    private @Nullable List<Telling> sameAs(Telling telling) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Telling> group = groups.get(i);
            boolean fits = isSameKind(group, telling) && areDatesCompatible(group, telling);
            if (fits && shareParticipants(group, telling) && !areAimsApart(group.get(0), telling)) {
                return group;
            }
        }
        return null;
    }

    /** The event of the kind that has most in common with the words that refer back to it; of equals, the last. */
    private @Nullable List<Telling> antecedent(Telling telling) {
        List<Telling> best = null;
        int most = -1;
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Telling> group = groups.get(i);
            boolean shared = telling.participants().isEmpty() || shareParticipants(group, telling);
            if (isSameKind(group, telling) && areDatesCompatible(group, telling) && shared) {
                int common = inCommon(group.get(0).trigger(), telling.trigger());
                if (common > most) {
                    best = group;
                    most = common;
                }
            }
        }
        return best;
    }

    /** "closed-door talks … the closed-door discussions". */
    private static int inCommon(Trigger one, Trigger other) {
        Set<String> modifiers = modifiers(one);
        modifiers.retainAll(modifiers(other));
        boolean sameWord = one.token().lemma().equals(other.token().lemma());
        return 2 * Math.min(1, modifiers.size()) + (sameWord ? 1 : 0);
    }

    private static Set<String> modifiers(Trigger trigger) {
        return trigger.tree().children(trigger.token(), "nmod", "amod", "compound").stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isSameKind(List<Telling> group, Telling telling) {
        Trigger first = group.get(0).trigger();
        Trigger other = telling.trigger();
        if (worth.isSetApart(other) || areApartDeeds(group.get(0), telling)) {
            return false;
        }
        if (Worth.isSpoken(first) && !first.token().lemma().equals(other.token().lemma())) {
            return false;
        }
        return first.kind().equals(other.kind())
                || first.type() == EventType.CONSULT
                        && other.type() == EventType.CONSULT
                        && first.token().lemma().equals(other.token().lemma());
    }

    /** Different verbs tell different deeds, unless on one day. */
    private static boolean areApartDeeds(Telling one, Telling other) {
        boolean verbs = !one.trigger().isNoun() && !other.trigger().isNoun();
        boolean sameVerb =
                one.trigger().token().lemma().equals(other.trigger().token().lemma());
        return verbs && !sameVerb && (one.date() == null || other.date() == null);
    }

    private static boolean areDatesCompatible(List<Telling> group, Telling telling) {
        return group.stream().allMatch(each -> areCompatible(each.date(), telling.date()));
    }

    static boolean areCompatible(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return true;
        }
        LocalDate firstOfA = a.earliest();
        LocalDate lastOfA = a.latest();
        LocalDate firstOfB = b.earliest();
        LocalDate lastOfB = b.latest();
        if (firstOfA == null || lastOfA == null || firstOfB == null || lastOfB == null) {
            return a.edtf().equals(b.edtf());
        }
        if (isEra(firstOfA, lastOfA) || isEra(firstOfB, lastOfB)) {
            return a.edtf().equals(b.edtf());
        }
        boolean aInB = !firstOfA.isBefore(firstOfB) && !lastOfA.isAfter(lastOfB);
        boolean bInA = !firstOfB.isBefore(firstOfA) && !lastOfB.isAfter(lastOfA);
        return aInB || bInA;
    }

    /** "from 1991 to 2013" dates no single happening. */
    private static boolean isEra(LocalDate first, LocalDate last) {
        return first.plusDays(400).isBefore(last);
    }

    private boolean shareParticipants(List<Telling> group, Telling telling) {
        return group.stream().anyMatch(each -> shareParticipants(each, telling));
    }

    private boolean shareParticipants(Telling one, Telling other) {
        Set<Integer> kin = new HashSet<>();
        one.participants().forEach(participant -> kin.addAll(cast.kin(participant.member())));
        return other.participants().stream()
                .anyMatch(participant -> !Collections.disjoint(kin, cast.kin(participant.member())));
    }

    /** Two visits to different countries are two visits, whoever makes them. */
    private static boolean areAimsApart(Telling first, Telling other) {
        Set<Integer> aims = aims(first);
        Set<Integer> others = aims(other);
        return !aims.isEmpty() && !others.isEmpty() && Collections.disjoint(aims, others);
    }

    private static Set<Integer> aims(Telling telling) {
        return telling.participants().stream()
                .filter(each -> each.role() == ParticipantRole.RECIPIENT)
                .map(Participant::member)
                .collect(Collectors.toSet());
    }

    private static Event event(List<Telling> group) {
        Telling fullest = group.stream()
                .max(Comparator.comparingInt(EventMerger::fullness))
                .orElseThrow();
        List<Span> mentions = new ArrayList<>();
        mentions.add(fullest.span());
        group.stream()
                .map(Telling::span)
                .filter(span -> !mentions.contains(span))
                .forEach(mentions::add);
        return new Event(
                fullest.trigger().type(),
                fullest.title(),
                fullest.trigger().token().lemma().toLowerCase(Locale.ROOT),
                date(group),
                group.stream().anyMatch(each -> each.reality() == Reality.FACT),
                place(group, fullest),
                participants(group),
                mentions);
    }

    private static int fullness(Telling telling) {
        return (telling.block() == BlockKind.CAPTION ? 0 : 4)
                + (telling.date() == null ? 0 : 2)
                + telling.participants().size()
                + (telling.place() == null ? 0 : 1);
    }

    /** The most exact of the dates, which all agree. */
    private static @Nullable PartialDate date(List<Telling> group) {
        PartialDate best = null;
        for (Telling telling : group) {
            PartialDate date = telling.date();
            if (date != null
                    && (best == null
                            || date.edtf().length() > best.edtf().length()
                                    && !date.edtf().contains("/"))) {
                best = date;
            }
        }
        return best;
    }

    private static @Nullable Integer place(List<Telling> group, Telling fullest) {
        Integer place = fullest.place();
        for (Telling telling : group) {
            place = place == null ? telling.place() : place;
        }
        return place;
    }

    private static List<Participant> participants(List<Telling> group) {
        Map<Integer, ParticipantRole> roles = new LinkedHashMap<>();
        for (Telling telling : group) {
            for (Participant participant : telling.participants()) {
                roles.merge(participant.member(), participant.role(), (a, b) -> a == ParticipantRole.OTHER ? b : a);
            }
        }
        return roles.entrySet().stream()
                .map(each -> new Participant(each.getKey(), each.getValue()))
                .toList();
    }
}
