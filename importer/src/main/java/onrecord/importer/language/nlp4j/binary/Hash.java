package onrecord.importer.language.nlp4j.binary;

/** A 64-bit hash that grows with the text; wide enough to stand for the text among millions of others. */
public final class Hash {

    private static final long BASE = 0x9e3779b97f4a7c15L;

    private Hash() {}

    /** The hash of no text at all, different for each {@code kind}. */
    public static long start(int kind) {
        return (kind + 1) * 0xd1342543de82ef95L;
    }

    public static long add(long hash, char c) {
        return hash * BASE + c;
    }

    public static long add(long hash, String text) {
        long h = hash;
        for (int i = 0; i < text.length(); i++) {
            h = h * BASE + text.charAt(i);
        }
        return h;
    }

    /** The same as adding the text itself. */
    public static long add(long hash, TextHash text) {
        return hash * text.shift() + text.sum();
    }

    /** What adding a text of this length multiplies a hash by. */
    static long shift(int length) {
        long shift = 1;
        for (int i = 0; i < length; i++) {
            shift *= BASE;
        }
        return shift;
    }

    public static long of(String text) {
        return add(start(0), text);
    }
}
