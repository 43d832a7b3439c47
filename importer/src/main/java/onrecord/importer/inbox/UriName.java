package onrecord.importer.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A source's name as the inbox can hold it: a very long one loses its beginning to a hash. */
final class UriName {

    /** Below what the databases can index, in bytes. */
    private static final int LONGEST = 1000;

    /** In characters, of which each may take four bytes. */
    private static final int KEPT = 200;

    private UriName() {}

    static String of(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            return name;
        }
        return hash(bytes) + "…" + name.substring(name.offsetByCodePoints(name.length(), -KEPT));
    }

    /** A folder's path: a very long one loses its end, so that what it lies in can still be told. */
    static String ofFolder(String path) {
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            return path;
        }
        return path.substring(0, path.offsetByCodePoints(0, KEPT)) + "…" + hash(bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
