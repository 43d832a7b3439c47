package onrecord.importer.resolve.event;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import onrecord.schema.vocabulary.EventType;

/**
 * How much speaks for two articles telling the same event, in bits: what both tell counts by its rarity, what only one
 * tells counts against it. The more events there are, the more it takes. The weights were set by hand, in the bits that
 * {@link Rarity} gives, and are not learnt from data; {@code EventsTests} holds what is to follow from them.
 */
final class Sameness {

    /** What it takes beyond telling the two from all others. */
    private static final double MARGIN = 1;

    /** What it takes more where one article tells both, which would have told that they are one. */
    private static final double TOLD_APART = 5;

    private static final double ACT = 0.7;
    private static final double TYPE = 0.4;
    private static final double WORD = 0.5;
    private static final double MOST_BY_WORDS = 6;
    private static final double STRANGE_WORD = 0.15;
    private static final double MOST_BY_STRANGE_WORDS = 1.5;
    private static final double STANDS_FOR = 0.5;
    private static final double HERE = 0.5;
    private static final double STRANGER = 0.4;
    private static final double MOST_BY_STRANGERS = 2;
    private static final double OTHER_ACTORS = 2;
    private static final double OTHER_PLACE = 3;
    private static final double UNNAMED = 4;
    private static final double UNKNOWN_ACT = 3;
    private static final double KINDRED_ACT = 2;

    /** Nobody resigns, dies or is appointed twice within a week. */
    private static final double ONCE = 3;

    private static final double COUNTED_BY_ONE = 1;
    private static final double SAID_AGAIN = 2;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Rarity<Long> agents;
    private final Rarity<String> stems;
    private final Rarity<String> acts;
    private final Rarity<EventType> types;
    private final Stories stories;
    private final double enough;

    Sameness(Collection<Features> events, Stories stories) {
        this.stories = stories;
        agents = new Rarity<>(events.stream().map(Features::agents).toList());
        stems = new Rarity<>(events.stream().map(Features::stems).toList());
        acts = new Rarity<>(events.stream().map(Features::acts).toList());
        types = new Rarity<>(
                events.stream().map(each -> List.of(each.event().type())).toList());
        enough = Rarity.log2(events.size() + Rarity.ELSEWHERE) + MARGIN;
    }

    /** Positive where the two are the same. */
    double of(Features a, Features b) {
        double what = Timing.allows(a.event(), b.event()) ? what(a, b) : NEVER;
        if (what == NEVER) {
            return NEVER;
        }
        double who = who(a, b);
        double words = words(a.stems(), b.stems());
        if (who <= 0 && words <= 0) {
            return NEVER;
        }
        double told = who
                + what
                + words
                + once(a, b)
                + Timing.bits(a.event(), b.event())
                - saidAgain(a, b)
                - countedApart(a, b)
                - enough;
        return told + Stories.MOST_BITS < 0
                ? NEVER
                : told + story(a.event().articleId(), b.event().articleId());
    }

    private double story(long articleA, long articleB) {
        return articleA == articleB ? -TOLD_APART : stories.bits(articleA, articleB);
    }

    /** "the third package" is not the second, and rather not just any. */
    private static double countedApart(Features a, Features b) {
        if (a.ordinals().equals(b.ordinals())) {
            return 0;
        }
        return a.ordinals().isEmpty() || b.ordinals().isEmpty() ? COUNTED_BY_ONE : -NEVER;
    }

    /** The same people ask, refuse and say something again and again. */
    private static double saidAgain(Features a, Features b) {
        boolean undated = a.event().date() == null && b.event().date() == null;
        if (!undated
                || !Kin.isSpoken(a.event().type())
                || !Kin.isSpoken(b.event().type())) {
            return 0;
        }
        boolean alike = a.stems().stream().anyMatch(b.stems()::contains);
        return alike && !Timing.areToldApart(a.event(), b.event()) ? SAID_AGAIN : -NEVER;
    }

    private double what(Features a, Features b) {
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
        return unknown && (type == EventType.OTHER || other == EventType.OTHER) ? -UNKNOWN_ACT : NEVER;
    }

    private static double once(Features a, Features b) {
        boolean sole = a.acts().stream()
                .anyMatch(act -> EventWords.isOnce(act) && b.acts().contains(act));
        return sole && haveSamePart(a.event(), b.event()) && Timing.areClose(a.event(), b.event()) ? ONCE : 0;
    }

    private static boolean haveSamePart(ToldEvent a, ToldEvent b) {
        return a.participants().entrySet().stream().anyMatch(b.participants().entrySet()::contains);
    }

    private double who(Features a, Features b) {
        Long place = a.event().placeId();
        double here = place != null && place.equals(b.event().placeId()) ? HERE * agents.bits(place) : 0;
        double shared = shared(a.agents(), b.agents())
                - here
                + STANDS_FOR * (shared(a.agents(), b.represented()) + shared(a.represented(), b.agents()));
        double strangers = STRANGER * (strangers(a, b) + strangers(b, a));
        return shared
                - Math.min(MOST_BY_STRANGERS, strangers)
                - (haveOtherActors(a, b) ? OTHER_ACTORS : 0)
                - place(a, b)
                - (isOneUnnamed(a.event(), b.event()) ? UNNAMED : 0);
    }

    private double shared(Set<Long> some, Set<Long> others) {
        return some.stream().filter(others::contains).mapToDouble(agents::bits).sum();
    }

    private static long strangers(Features a, Features b) {
        return b.agents().isEmpty()
                ? 0
                : a.agents().stream()
                        .filter(agent -> !b.agents().contains(agent))
                        .count();
    }

    /** Whoever meets or agrees with somebody may be told to be met. */
    private static boolean haveOtherActors(Features a, Features b) {
        Set<Long> actorsOfA = a.actors();
        Set<Long> actorsOfB = b.actors();
        boolean mutual =
                Kin.isMutual(a.event().type()) || Kin.isMutual(b.event().type());
        return !actorsOfA.isEmpty()
                && !actorsOfB.isEmpty()
                && Collections.disjoint(actorsOfA, mutual ? b.agents() : actorsOfB)
                && Collections.disjoint(actorsOfB, mutual ? a.agents() : actorsOfA);
    }

    /** Where only one tells who took part, the other may tell of somebody else. */
    private static boolean isOneUnnamed(ToldEvent a, ToldEvent b) {
        return a.participants().isEmpty() != b.participants().isEmpty();
    }

    private static double place(Features a, Features b) {
        Long placeOfA = a.event().placeId();
        Long placeOfB = b.event().placeId();
        boolean other = placeOfA != null
                && placeOfB != null
                && !b.agents().contains(placeOfA)
                && !a.agents().contains(placeOfB);
        return other ? OTHER_PLACE : 0;
    }

    private double words(Set<String> a, Set<String> b) {
        double shared = a.stream().filter(b::contains).mapToDouble(stems::bits).sum();
        long strange = a.stream().filter(stem -> !b.contains(stem)).count()
                + b.stream().filter(stem -> !a.contains(stem)).count();
        return Math.min(MOST_BY_WORDS, WORD * shared) - Math.min(MOST_BY_STRANGE_WORDS, STRANGE_WORD * strange);
    }
}
