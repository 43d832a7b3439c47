package onrecord.importer.language.nlp4j.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for the texts that came last, so that the words of a language need not be looked up at each place.
 *
 * <p>Safe for several threads without a lock: entries do not change, and a thread that misses another's makes its own.
 */
final class Remembered<V> {

    private static final int SIZE = 1 << 14;

    private record Entry<V>(String text, V value) {}

    private final @Nullable Entry<V>[] entries;
    private final Function<String, V> make;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Remembered(Function<String, V> make) {
        this.make = make;
        this.entries = new Entry[SIZE];
    }

    V get(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) & SIZE - 1;
        Entry<V> known = entries[slot];
        if (known != null && known.text.equals(text)) {
            return known.value;
        }
        V value = make.apply(text);
        entries[slot] = new Entry<>(text, value);
        return value;
    }
}
