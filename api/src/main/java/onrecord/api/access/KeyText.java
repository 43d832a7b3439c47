package onrecord.api.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.schema.Hash;

/**
 * The text of a key: a mark by which scanners find leaked ones, an id that may be shown, a secret that may not. The
 * secret has 256 random bits, so that there is nothing to guess and one round of SHA-256 keeps it: a slow hash is for
 * what people can remember, and would only let strangers keep the machine busy.
 */
record KeyText(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("onr_([0-9a-f]{16})_[0-9A-Za-z_-]{43}");

    static KeyText random() {
        byte[] id = new byte[8];
        byte[] secret = new byte[32];
        RANDOM.nextBytes(id);
        RANDOM.nextBytes(secret);
        return new KeyText("onr_" + HexFormat.of().formatHex(id) + "_"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static Optional<KeyText> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new KeyText(text)) : Optional.empty();
    }

    String id() {
        return text.substring(4, 20);
    }

    /** SHA-256 in hexadecimal. */
    String hash() {
        return Hash.hex(text);
    }

    /** Takes the same time wherever the first difference is. */
    boolean fits(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "key " + id();
    }
}
