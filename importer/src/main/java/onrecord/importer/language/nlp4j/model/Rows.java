package onrecord.importer.language.nlp4j.model;

/** How rows of weights are named and written: full ones as a number a label, sparse ones as what is not zero. */
final class Rows {

    /** Of a full row; a processor adds so many weights at a time. */
    private static final int STEP = 8;

    /** A row with fewer weights than one in so many is sparse. */
    private static final int SPARSE = 5;

    private static final int LAST_IN_ROW = 1 << 31;

    private Rows() {}

    /** How many numbers a full row has: the labels, then zeros. */
    static int width(int labels) {
        return (labels + STEP - 1) / STEP * STEP;
    }

    static boolean isFull(int weights, int labels) {
        return weights * SPARSE >= labels;
    }

    static int full(int start) {
        return start << 1 | 1;
    }

    static int sparse(int start) {
        return start << 1;
    }

    static boolean isFull(int row) {
        return (row & 1) == 1;
    }

    static int start(int row) {
        return row >>> 1;
    }

    /** A weight of a sparse row. */
    static long entry(int label, float weight, boolean last) {
        return (long) (last ? label | LAST_IN_ROW : label) << 32 | Float.floatToRawIntBits(weight) & 0xffffffffL;
    }

    static boolean isLast(long entry) {
        return entry < 0;
    }

    static int label(long entry) {
        return (int) (entry >>> 32) & ~LAST_IN_ROW;
    }

    static float weight(long entry) {
        return Float.intBitsToFloat((int) entry);
    }
}
