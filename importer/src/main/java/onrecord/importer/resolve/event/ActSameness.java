package onrecord.importer.resolve.event;

import java.util.Collection;
import java.util.List;
import onrecord.schema.vocabulary.EventType;

/** What is told to have happened, and what that says of whether two articles tell the same event; see {@link Sameness}. */
final class ActSameness {

    private static final double ACT = 0.7;
    private static final double TYPE = 0.4;
    private static final double UNKNOWN_ACT = 3;
    private static final double KINDRED_ACT = 2;

    /** Nobody resigns, dies or is appointed twice within a week. */
    private static final double ONCE = 3;

    private static final double COUNTED_BY_ONE = 1;
    private static final double SAID_AGAIN = 2;

    private final Rarity<String> acts;
    private final Rarity<EventType> types;

    ActSameness(Collection<Features> events) {
        acts = new Rarity<>(events.stream().map(Features::acts).toList());
        types = new Rarity<>(
                events.stream().map(each -> List.of(each.event().type())).toList());
    }

    double bits(Features a, Features b) {
        double act = a.acts().stream()
                .filter(b.acts()::contains)
                .mapToDouble(acts::bits)
                .max()
                .orElse(-1);
        if (act >= 0) {
            return ACT * act;
        }
        EventType type = a.event().type();
        EventType other = b.event().type();
        if (type == other && type != EventType.OTHER) {
            return TYPE * types.bits(type);
        }
        if (Kin.are(type, other)) {
            return -KINDRED_ACT;
        }
        boolean unknown = !a.isOfKnownKind() || !b.isOfKnownKind();
        return unknown && (type == EventType.OTHER || other == EventType.OTHER) ? -UNKNOWN_ACT : Sameness.NEVER;
    }

    static double once(Features a, Features b) {
        boolean sole = a.acts().stream()
                .anyMatch(act -> EventWords.isOnce(act) && b.acts().contains(act));
        return sole && haveSamePart(a.event(), b.event()) && Timing.areClose(a.event(), b.event()) ? ONCE : 0;
    }

    private static boolean haveSamePart(ToldEvent a, ToldEvent b) {
        return a.participants().entrySet().stream().anyMatch(b.participants().entrySet()::contains);
    }

    /** "the third package" is not the second, and rather not just any. */
    static double countedApart(Features a, Features b) {
        if (a.ordinals().equals(b.ordinals())) {
            return 0;
        }
        return a.ordinals().isEmpty() || b.ordinals().isEmpty() ? COUNTED_BY_ONE : -Sameness.NEVER;
    }

    /** The same people ask, refuse and say something again and again. */
    static double saidAgain(Features a, Features b) {
        boolean undated = a.event().date() == null && b.event().date() == null;
        if (!undated
                || !Kin.isSpoken(a.event().type())
                || !Kin.isSpoken(b.event().type())) {
            return 0;
        }
        boolean alike = a.stems().stream().anyMatch(b.stems()::contains);
        return alike && !Timing.areToldApart(a.event(), b.event()) ? SAID_AGAIN : -Sameness.NEVER;
    }
}
