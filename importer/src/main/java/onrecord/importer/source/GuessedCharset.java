package onrecord.importer.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which charset the bytes look like most, of those in which they can be read at all. */
final class GuessedCharset {

    private static final int LEAST_CONFIDENCE = 15;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private GuessedCharset() {}

    static Optional<CharsetChoice.Read> decode(byte[] bytes) {
        for (Charset charset : candidates(bytes)) {
            StrictDecoding decoding = StrictDecoding.of(bytes, 0, charset);
            String text = decoding.text();
            if (text != null && text.chars().noneMatch(GuessedCharset::isOddControl)) {
                return Optional.of(
                        new CharsetChoice.Read(text, charset, List.of("decoded as " + charset + ", by its looks")));
            }
        }
        return Optional.empty();
    }

    /** A handful of bytes beyond ASCII (curly quotation marks, accents) tells a detector too little: Western first. */
    private static List<Charset> candidates(byte[] bytes) {
        List<Charset> candidates = new ArrayList<>();
        if (isMostlyAscii(bytes)) {
            candidates.add(WESTERN);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        for (CharsetMatch match : detector.setText(bytes).detectAll()) {
            if (match.getConfidence() >= LEAST_CONFIDENCE) {
                DeclaredCharset.named(match.getName())
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
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
