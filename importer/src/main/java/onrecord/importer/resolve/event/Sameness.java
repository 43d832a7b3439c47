package onrecord.importer.resolve.event;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;

/**
 * How much speaks for two articles telling the same event, in bits: what both tell counts by its rarity, what only one
 * tells counts against it. The more events there are, the more it takes.
 */
final class Sameness {

    /** What it takes beyond telling the two from all others. */
    private static final double MARGIN = 1;

    /** What it takes more where one article tells both, which would have told that they are one. */
    private static final double TOLD_APART = 4;

    private static final double ACT = 0.7;
    private static final double TYPE = 0.4;
    private static final double WORD = 0.5;
    private static final double MOST_BY_WORDS = 6;
    private static final double STRANGE_WORD = 0.15;
    private static final double MOST_BY_STRANGE_WORDS = 1.5;
    private static final double STRANGER = 0.4;
    private static final double MOST_BY_STRANGERS = 2;
    private static final double OTHER_ACTORS = 2;
    private static final double OTHER_PLACE = 3;
    private static final double OTHER_ACT = 2;

    private static final double SAID_AGAIN = 2;
    private static final Set<EventType> SPOKEN = Set.of(
            EventType.REQUEST,
            EventType.REJECT,
            EventType.STATEMENT,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.SUPPORT);

    private final Rarity<Long> agents;
    private final Rarity<String> stems;
    private final Rarity<String> acts;
    private final Rarity<EventType> types;
    private final double enough;

    Sameness(Collection<Features> events) {
        agents = new Rarity<>(events.stream().map(Features::agents).toList());
        stems = new Rarity<>(events.stream().map(Features::stems).toList());
        acts = new Rarity<>(events.stream().map(Features::acts).toList());
        types = new Rarity<>(
                events.stream().map(each -> List.of(each.event().type())).toList());
        enough = Rarity.log2(events.size()) + MARGIN;
    }

    /** Positive where the two are the same. */
    double of(Features a, Features b) {
        if (!Timing.allows(a.event(), b.event())) {
            return Double.NEGATIVE_INFINITY;
        }
        boolean toldApart = a.event().articleId() == b.event().articleId();
        double who = who(a, b);
        double what = what(a, b);
        double words = words(a.stems(), b.stems());
        if (who <= 0 && words <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double against = enough + (toldApart ? TOLD_APART : 0) + said(a.event(), b.event());
        return who + what + words + Timing.bits(a.event(), b.event()) - against;
    }

    /** The same is asked, refused and said again and again. */
    private static double said(ToldEvent a, ToldEvent b) {
        boolean undated = a.date() == null && b.date() == null;
        return undated && SPOKEN.contains(a.type()) && SPOKEN.contains(b.type()) ? SAID_AGAIN : 0;
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
        return type == b.event().type() && type != EventType.OTHER ? TYPE * types.bits(type) : -OTHER_ACT;
    }

    private double who(Features a, Features b) {
        double shared = a.agents().stream()
                .filter(b.agents()::contains)
                .mapToDouble(agents::bits)
                .sum();
        double strangers = STRANGER * (strangers(a, b) + strangers(b, a));
        boolean otherActors = !actors(a).isEmpty()
                && !actors(b).isEmpty()
                && actors(a).stream().noneMatch(b.agents()::contains)
                && actors(b).stream().noneMatch(a.agents()::contains);
        return shared - Math.min(MOST_BY_STRANGERS, strangers) - (otherActors ? OTHER_ACTORS : 0) - place(a, b);
    }

    private static long strangers(Features a, Features b) {
        return b.agents().isEmpty()
                ? 0
                : a.agents().stream()
                        .filter(agent -> !b.agents().contains(agent))
                        .count();
    }

    private static Set<Long> actors(Features event) {
        Set<Long> actors = new HashSet<>();
        event.event().participants().forEach((agent, role) -> {
            if (role == ParticipantRole.ACTOR) {
                actors.add(agent);
            }
        });
        return actors;
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
