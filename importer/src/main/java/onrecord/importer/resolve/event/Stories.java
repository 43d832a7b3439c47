package onrecord.importer.resolve.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How likely two articles are to tell the same story: by what part of the rarer agents they have in common. */
final class Stories {

    private static final double MOST = 4;
    private static final double STRANGERS = 1;

    /** No two articles have more in common. */
    static final double MOST_BITS = MOST - STRANGERS;

    /** What casts must weigh to tell anything. */
    private static final double FEW = 10;

    private final Background background;
    private final Rarity<Long> agents;
    private final Map<Long, Double> weights = new HashMap<>();

    Stories(Background background) {
        this.background = background;
        agents = new Rarity<>(background.casts().values());
        background.casts().forEach((article, cast) -> weights.put(article, weight(cast, cast)));
    }

    /** The bits that speak for an event of one being told by the other; negative for articles with nothing in common. */
    double bits(long articleA, long articleB) {
        Set<Long> castOfA = background.cast(articleA);
        Set<Long> castOfB = background.cast(articleB);
        double shared = weight(castOfA, castOfB);
        double smaller = Math.min(weights.getOrDefault(articleA, 0.0), weights.getOrDefault(articleB, 0.0));
        return MOST * shared / (smaller + FEW) - STRANGERS;
    }

    private double weight(Set<Long> some, Set<Long> others) {
        double weight = 0;
        for (Long agent : some) {
            if (others.contains(agent)) {
                weight += agents.bits(agent);
            }
        }
        return weight;
    }
}
