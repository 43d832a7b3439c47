package onrecord.importer.resolve.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How much it tells that two events share something: 1 for what only they have, near 0 for what all have. */
final class Rarity<T> {

    private final Map<T, Integer> counts = new HashMap<>();
    private final double most;

    Rarity(Collection<? extends Collection<T>> features) {
        features.forEach(each -> each.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        most = Math.log(features.size() + 1.0);
    }

    double of(T feature) {
        int count = Math.max(2, counts.getOrDefault(feature, 2));
        return Math.max(0.05, (most - Math.log(count)) / Math.max(0.1, most - Math.log(2)));
    }

    int count(T feature) {
        return counts.getOrDefault(feature, 0);
    }

    double sum(Collection<T> features) {
        return features.stream().mapToDouble(this::of).sum();
    }
}
