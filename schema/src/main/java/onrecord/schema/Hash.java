package onrecord.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which contents are told apart. */
public final class Hash {

    /** To ask all providers for the algorithm costs more than to hash a name. */
    private static final MessageDigest BLANK = blank();

    private Hash() {}

    /** Of what comes in parts. */
    public static MessageDigest begin() {
        try {
            return (MessageDigest) BLANK.clone();
        } catch (CloneNotSupportedException e) {
            return blank();
        }
    }

    private static MessageDigest blank() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of a text in UTF-8. */
    public static byte[] of(String text) {
        return begin().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a text in UTF-8, in hexadecimal. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text));
    }
}
