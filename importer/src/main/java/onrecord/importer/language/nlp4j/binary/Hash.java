package onrecord.importer.language.nlp4j.binary;

/** A 64-bit hash that grows with the text; wide enough to stand for the text among millions of others. */
public final class Hash {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** The hash of no text at all, different for each {@code kind}. */
    public static long start(int kind) {
        return (BASIS ^ kind * 0x9e3779b97f4a7c15L) * PRIME;
    }

    public static long add(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    public static long add(long hash, String text) {
        long h = hash;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h;
    }

    public static long of(String text) {
        return add(start(0), text);
    }
}
