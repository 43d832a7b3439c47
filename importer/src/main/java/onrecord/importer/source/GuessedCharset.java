package onrecord.importer.source;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which charset the bytes look like most, of those in which they can be read at all. */
final class GuessedCharset {

    private static final int LEAST_CONFIDENCE = 15;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private GuessedCharset() {}

    /** A handful of bytes beyond ASCII (curly quotation marks, accents) tells a detector too little: Western first. */
    static Optional<CharsetChoice.Read> decode(byte[] bytes) {
        Optional<CharsetChoice.Read> western = isMostlyAscii(bytes) ? read(bytes, WESTERN) : Optional.empty();
        return western.or(() -> detected(bytes)
                .flatMap(charset -> read(bytes, charset).stream())
                .findFirst());
    }

    private static Optional<CharsetChoice.Read> read(byte[] bytes, Charset charset) {
        String text = StrictDecoding.of(bytes, 0, charset).text();
        return text != null && text.chars().noneMatch(GuessedCharset::isOddControl)
                ? Optional.of(
                        new CharsetChoice.Read(text, charset, List.of("decoded as " + charset + ", by its looks")))
                : Optional.empty();
    }

    private static Stream<Charset> detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        return Arrays.stream(detector.setText(bytes).detectAll())
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .flatMap(match -> DeclaredCharset.named(match.getName()).stream())
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    }

    /** Few bytes beyond ASCII, and those alone or in pairs: no script but the Latin one is written so. */
    private static boolean isMostlyAscii(byte[] bytes) {
        int letters = 0;
        int beyond = 0;
        int inRuns = 0;
        int run = 0;
        for (byte b : bytes) {
            run = b < 0 ? run + 1 : 0;
            beyond += b < 0 ? 1 : 0;
            inRuns += run >= 3 ? 1 : 0;
            letters += Character.isLetter(b) ? 1 : 0;
        }
        return beyond * 20 < letters && inRuns * 10 <= beyond;
    }

    /** C1 controls stand in no text; they show that another charset was meant. */
    private static boolean isOddControl(int c) {
        return c >= 0x80 && c < 0xA0 && c != 0x85;
    }
}
