package onrecord.api.trusted;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The identifier that every client can work out for itself. */
final class Sha256 {

    private static final String PREFIX = "sha256:";

    private Sha256() {}

    /** Of a document, in hexadecimal. */
    static String of(String document) {
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** An identifier as it is kept: without the prefix that GraphQL over HTTP gives it. */
    static String bare(String id) {
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()).toLowerCase(Locale.ROOT) : id;
    }
}
