package onrecord.importer.language.nlp4j.binary;

import java.io.IOException;
import java.util.stream.LongStream;

/**
 * A read-only open-addressing map from hashes to small numbers that keeps key and number in one long.
 *
 * <p>Of the hash only the bits that the number leaves are kept; with those that choose the slot, some fifty. It is for
 * large indexes that are asked much: what they cost is waiting for memory.
 */
public final class PackedIndex {

    private static final int FREE = 0;

    private final long[] slots;
    /** The bits of a slot that hold the number, raised by one. */
    private final long numberMask;

    private PackedIndex(long[] slots, int numberBits) {
        this.slots = slots;
        this.numberMask = mask(numberBits);
    }

    public static PackedIndex read(ModelReader reader) {
        int numberBits = reader.number();
        return new PackedIndex(reader.longArray(), numberBits);
    }

    /**
     * Replaces the first {@code count} hashes by their numbers, or by -1. Asking memory for all of them before looking at
     * any takes a fraction of the time.
     */
    public void find(long[] hashes, int count) {
        long[] seen = new long[count];
        for (int i = 0; i < count; i++) {
            long key = LongIndex.key(hashes[i]);
            hashes[i] = key;
            seen[i] = slots[slot(key, slots.length)];
        }
        for (int i = 0; i < count; i++) {
            hashes[i] = number(hashes[i], seen[i]);
        }
    }

    private long number(long key, long first) {
        long found = first;
        int slot = slot(key, slots.length);
        while (found != FREE) {
            if (((found ^ key) & ~numberMask) == 0) {
                return (found & numberMask) - 1;
            }
            slot = slot + 1 == slots.length ? 0 : slot + 1;
            found = slots[slot];
        }
        return -1;
    }

    /**
     * Writes an index with as many bits for the numbers as the largest needs.
     *
     * @throws IOException also if the index could not tell two texts apart
     */
    public static void write(ModelWriter writer, long[] hashes, long[] numbers) throws IOException {
        long[] slots = new long[hashes.length + hashes.length / 2 + 1];
        long largest = LongStream.of(numbers).max().orElse(0);
        int numberBits = Long.SIZE - Long.numberOfLeadingZeros(largest + 1);
        long mask = mask(numberBits);
        for (int i = 0; i < hashes.length; i++) {
            put(slots, LongIndex.key(hashes[i]), numbers[i] + 1, mask);
        }
        writer.number(numberBits);
        writer.longs(slots);
    }

    private static void put(long[] slots, long key, long number, long mask) throws IOException {
        int slot = slot(key, slots.length);
        while (slots[slot] != FREE) {
            if (((slots[slot] ^ key) & ~mask) == 0) {
                throw new IOException("two texts share the hash " + key);
            }
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        slots[slot] = key & ~mask | number;
    }

    private static long mask(int bits) {
        return (1L << bits) - 1;
    }

    /** From the lower half of the key, of which the slot keeps the least. */
    private static int slot(long key, int capacity) {
        return (int) ((key & 0xffffffffL) * capacity >>> 32);
    }
}
