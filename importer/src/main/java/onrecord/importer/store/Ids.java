package onrecord.importer.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import onrecord.schema.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The identities of one article's facts: 64 bits of the SHA-256 of what makes a fact that fact, so that every import of
 * it gives the same.
 */
public final class Ids {

    private final Map<String, Integer> occurrences = new HashMap<>();

    /** The id of what these parts name; each of them delimited, so that no other parts give the same. */
    public static long of(@Nullable Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            String text = String.valueOf(part);
            key.append(text.length()).append(':').append(text);
        }
        return ByteBuffer.wrap(Hash.of(key.toString())).getLong();
    }

    /** The id of the first, second … fact that these parts name. */
    long next(Object... parts) {
        long first = of(parts);
        int occurrence = occurrences.merge(Long.toString(first), 1, Integer::sum);
        return occurrence == 1 ? first : of(first, occurrence);
    }
}
