package onrecord.importer.resolve.event;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much speaks for two articles telling the same event. */
final class Sameness {

    /** From here on they do. */
    static final double ENOUGH = 1;

    private final Rarity<Long> agents;
    private final Rarity<String> stems;

    Sameness(Collection<Features> events) {
        agents = new Rarity<>(events.stream().map(Features::agents).toList());
        stems = new Rarity<>(events.stream().map(Features::stems).toList());
    }

    double of(Features a, Features b) {
        if (!mayMeet(a.event(), b.event())) {
            return 0;
        }
        double kind = kind(a, b);
        double who = overlap(a.agents(), b.agents(), agents);
        double words = overlap(a.stems(), b.stems(), stems);
        boolean anythingShared = a.agents().stream().anyMatch(b.agents()::contains);
        if (kind == 0 || !anythingShared && words < 0.6) {
            return 0;
        }
        return 0.35 * kind
                + 0.5 * who
                + 0.5 * words
                + date(a.event().date(), b.event().date());
    }

    private static double kind(Features a, Features b) {
        if (a.isOfKind(b)) {
            return 1;
        }
        return a.event().type() == b.event().type() ? 0.4 : 0;
    }

    /** The weight of what both have in the weight of what the one with less has, and a little in that of all. */
    private static <T> double overlap(Set<T> a, Set<T> b, Rarity<T> rarity) {
        Set<T> both = new HashSet<>(a);
        both.retainAll(b);
        if (both.isEmpty()) {
            return 0;
        }
        double shared = rarity.sum(both);
        double ofA = rarity.sum(a);
        double ofB = rarity.sum(b);
        return 0.5 * shared / Math.min(ofA, ofB) + 0.5 * shared / (ofA + ofB - shared);
    }

    private static double date(@Nullable EventDate a, @Nullable EventDate b) {
        if (a == null || b == null) {
            return -0.1;
        }
        boolean within = a.isWithin(b) || b.isWithin(a);
        long longest = Math.max(a.days(), b.days());
        if (!within) {
            return -0.1;
        }
        return longest <= 1 ? 0.4 : longest <= 31 ? 0.3 : 0.1;
    }

    /** Two different days are never one event, and nothing has happened before it did. */
    private static boolean mayMeet(ToldEvent a, ToldEvent b) {
        if (a.date() != null && b.date() != null) {
            return a.date().meets(b.date());
        }
        return mayBeOf(a, b) && mayBeOf(b, a);
    }

    private static boolean mayBeOf(ToldEvent undated, ToldEvent dated) {
        boolean after = undated.date() == null
                && dated.date() != null
                && undated.occurred()
                && undated.told() != null
                && dated.date().earliest().isAfter(undated.told());
        return !after;
    }
}
