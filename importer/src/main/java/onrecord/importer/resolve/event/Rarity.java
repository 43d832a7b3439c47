package onrecord.importer.resolve.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How much it tells that two events share something: so many bits as it takes to find those that have it among all. */
final class Rarity<T> {

    /** So many events as are taken to be known beside those in the store, so that in a small one not all is common. */
    static final int ELSEWHERE = 30;

    private final Map<T, Integer> counts = new HashMap<>();
    private final int events;

    Rarity(Collection<? extends Collection<T>> features) {
        features.forEach(each -> each.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        events = features.size() + ELSEWHERE;
    }

    double bits(T feature) {
        return log2((double) events / Math.max(2, count(feature)));
    }

    int count(T feature) {
        return counts.getOrDefault(feature, 0);
    }

    static double log2(double number) {
        return number <= 1 ? 0 : Math.log(number) / Math.log(2);
    }
}
