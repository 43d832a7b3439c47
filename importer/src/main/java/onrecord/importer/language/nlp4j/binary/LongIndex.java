package onrecord.importer.language.nlp4j.binary;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** A read-only open-addressing map from hashes to non-negative ints. */
public final class LongIndex {

    private static final int ABSENT = -1;

    private final LongBuffer keys;
    private final IntBuffer values;
    private final int capacity;

    private LongIndex(LongBuffer keys, IntBuffer values) {
        this.keys = keys;
        this.values = values;
        this.capacity = keys.capacity();
    }

    /** The value of this hash, or -1. */
    public int get(long hash) {
        long key = key(hash);
        int slot = slot(key, capacity);
        long found = keys.get(slot);
        while (found != key && found != 0) {
            slot = slot + 1 == capacity ? 0 : slot + 1;
            found = keys.get(slot);
        }
        return found == key ? values.get(slot) : ABSENT;
    }

    public static LongIndex read(ModelReader reader) {
        return new LongIndex(reader.longs(), reader.ints());
    }

    /** @throws IOException also if two texts share a hash: the index could then not tell them apart */
    public static void write(ModelWriter writer, long[] hashes, int[] ints) throws IOException {
        int capacity = hashes.length + hashes.length / 2 + 1;
        long[] keys = new long[capacity];
        int[] values = new int[capacity];
        for (int i = 0; i < hashes.length; i++) {
            long key = key(hashes[i]);
            int slot = slot(key, capacity);
            while (keys[slot] != 0) {
                if (keys[slot] == key) {
                    throw new IOException("two texts share the hash " + key);
                }
                slot = slot + 1 == capacity ? 0 : slot + 1;
            }
            keys[slot] = key;
            values[slot] = ints[i];
        }
        writer.longs(keys);
        writer.ints(values);
    }

    /** Spreads the hash over all bits; never 0, which marks a free slot. */
    private static long key(long hash) {
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
