package onrecord.importer.source;

/** Recognises UTF-8 with errors in it: most of its bytes beyond ASCII form sequences as only UTF-8 has them. */
final class DamagedUtf8 {

    private DamagedUtf8() {}

    static boolean is(byte[] bytes) {
        int sequences = 0;
        int strays = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequenceLength(bytes, i);
            sequences += length > 1 ? 1 : 0;
            strays += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return sequences > 3 * strays;
    }

    /** 1 for ASCII, 0 for a byte that opens no whole sequence. */
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80
                ? 1
                : lead >= 0xC2 && lead < 0xE0
                        ? 2
                        : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
