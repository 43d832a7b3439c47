package onrecord.importer.resolve.event;

import java.util.List;
import java.util.Set;
import onrecord.schema.vocabulary.EventType;

/** Types between which articles waver when they tell one event. */
final class Kin {

    private static final Set<EventType> SPOKEN = Set.of(
            EventType.REQUEST,
            EventType.REJECT,
            EventType.STATEMENT,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.SUPPORT);

    private static final List<Set<EventType>> FAMILIES = List.of(
            SPOKEN,
            Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT),
            Set.of(EventType.AID, EventType.SUPPORT, EventType.COOPERATE, EventType.MOBILIZE),
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.THREATEN),
            Set.of(EventType.SANCTION, EventType.COERCE, EventType.REJECT),
            Set.of(EventType.CONCEDE, EventType.AGREE, EventType.RETREAT));

    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    private Kin() {}

    static boolean are(EventType a, EventType b) {
        return FAMILIES.stream().anyMatch(family -> family.contains(a) && family.contains(b));
    }

    /** Whether who acts and who is acted upon does the same. */
    static boolean isMutual(EventType type) {
        return MUTUAL.contains(type);
    }

    /** Whether it is done by speaking. */
    static boolean isSpoken(EventType type) {
        return SPOKEN.contains(type);
    }
}
