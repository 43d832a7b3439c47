package onrecord.importer.resolve.event;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** What those who take part, and where it happens, say of whether two articles tell the same event; see {@link Sameness}. */
final class AgentSameness {

    private static final double STANDS_FOR = 0.5;
    private static final double HERE = 0.5;
    private static final double STRANGER = 0.4;
    private static final double MOST_BY_STRANGERS = 2;
    private static final double OTHER_ACTORS = 2;
    private static final double OTHER_PLACE = 3;
    private static final double UNNAMED = 4;

    private final Rarity<Long> agents;

    AgentSameness(Collection<Features> events) {
        agents = new Rarity<>(events.stream().map(Features::agents).toList());
    }

    double bits(Features a, Features b) {
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
}
