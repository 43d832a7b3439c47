package onrecord.importer.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import onrecord.schema.Hash;

/** A source's name as the inbox can hold it: a very long one loses its beginning to a hash. */
final class UriName {

    /** Below what the databases can index, in bytes. */
    private static final int LONGEST = 1000;

    /** In characters, of which each may take four bytes. */
    private static final int KEPT = 200;

    private UriName() {}

    static String of(String name) {
        if (fits(name)) {
            return name;
        }
        return hash(name) + "…" + name.substring(name.offsetByCodePoints(name.length(), -KEPT));
    }

    /** A folder's path: a very long one loses its end, so that what it lies in can still be told. */
    static String ofFolder(String path) {
        if (fits(path)) {
            return path;
        }
        return path.substring(0, path.offsetByCodePoints(0, KEPT)) + "…" + hash(path);
    }

    private static boolean fits(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    private static String hash(String name) {
        return HexFormat.of().formatHex(Hash.of(name), 0, 16);
    }
}
