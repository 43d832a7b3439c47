package onrecord.importer.language.nlp4j.binary;

import java.io.IOException;
import java.nio.LongBuffer;

/** A read-only open-addressing map from hashes to non-negative numbers, each beside its key: one cache miss a look-up. */
public final class LongIndex {

    private static final int ABSENT = -1;

    private final LongBuffer slots;
    private final int capacity;

    private LongIndex(LongBuffer slots) {
        this.slots = slots;
        this.capacity = slots.capacity() / 2;
    }

    /** The value of this hash, or -1. */
    public long get(long hash) {
        long key = key(hash);
        int slot = slot(key, capacity);
        long found = slots.get(2 * slot);
        while (found != key && found != 0) {
            slot = slot + 1 == capacity ? 0 : slot + 1;
            found = slots.get(2 * slot);
        }
        return found == key ? slots.get(2 * slot + 1) : ABSENT;
    }

    public static LongIndex read(ModelReader reader) {
        return new LongIndex(reader.longs());
    }

    /** @throws IOException also if two texts share a hash: the index could then not tell them apart */
    public static void write(ModelWriter writer, long[] hashes, long[] values) throws IOException {
        int capacity = hashes.length + hashes.length / 2 + 1;
        long[] slots = new long[2 * capacity];
        for (int i = 0; i < hashes.length; i++) {
            long key = key(hashes[i]);
            int slot = slot(key, capacity);
            while (slots[2 * slot] != 0) {
                if (slots[2 * slot] == key) {
                    throw new IOException("two texts share the hash " + key);
                }
                slot = slot + 1 == capacity ? 0 : slot + 1;
            }
            slots[2 * slot] = key;
            slots[2 * slot + 1] = values[i];
        }
        writer.longs(slots);
    }

    /** Spreads the hash over all bits; never 0, which marks a free slot. */
    static long key(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        h ^= h >>> 33;
        return h == 0 ? 1 : h;
    }

    private static int slot(long key, int capacity) {
        return (int) ((key >>> 32) * capacity >>> 32);
    }
}
