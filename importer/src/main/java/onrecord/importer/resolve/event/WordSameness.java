package onrecord.importer.resolve.event;

import java.util.Collection;
import java.util.Set;

/** What the words of two titles say of whether two articles tell the same event; see {@link Sameness}. */
final class WordSameness {

    private static final double WORD = 0.5;
    private static final double MOST_BY_WORDS = 6;
    private static final double STRANGE_WORD = 0.15;
    private static final double MOST_BY_STRANGE_WORDS = 1.5;

    private final Rarity<String> stems;

    WordSameness(Collection<Features> events) {
        stems = new Rarity<>(events.stream().map(Features::stems).toList());
    }

    double bits(Set<String> a, Set<String> b) {
        double shared = a.stream().filter(b::contains).mapToDouble(stems::bits).sum();
        long strange = a.stream().filter(stem -> !b.contains(stem)).count()
                + b.stream().filter(stem -> !a.contains(stem)).count();
        return Math.min(MOST_BY_WORDS, WORD * shared) - Math.min(MOST_BY_STRANGE_WORDS, STRANGE_WORD * strange);
    }
}
