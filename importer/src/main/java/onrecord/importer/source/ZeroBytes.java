package onrecord.importer.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 without a byte order mark: of Latin text, every other byte is zero. */
final class ZeroBytes {

    private static final int SAMPLE = 4_096;

    private ZeroBytes() {}

    static Optional<Charset> charset(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 == 1 || pairs < 4) {
            return Optional.empty();
        }
        if (second * 10 > pairs * 6 && first * 20 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first * 10 > pairs * 6 && second * 20 < pairs
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }
}
