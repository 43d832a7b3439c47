package onrecord.importer.source;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import onrecord.importer.text.WordFile;

/** Recognises files that are no text by the numbers that they begin with. */
final class BinaryContent {

    private record Magic(byte[] start, String what) {}

    private static final List<Magic> MAGIC = WordFile.rows("source/magic-numbers.tsv").stream()
            .map(row -> new Magic(HexFormat.of().parseHex(row.get(0)), row.get(1)))
            .toList();

    private BinaryContent() {}

    /** What the bytes are, if they are no text. */
    static Optional<String> of(byte[] bytes) {
        return MAGIC.stream()
                .filter(magic -> startsWith(bytes, magic.start()) && !isText(bytes, magic))
                .map(Magic::what)
                .findFirst();
    }

    /** "BM", "MZ" and "ID3" may open a text as well: then no control character follows soon. */
    private static boolean isText(byte[] bytes, Magic magic) {
        if (magic.start().length > 3) {
            return false;
        }
        for (int i = 0; i < Math.min(bytes.length, 512); i++) {
            if (bytes[i] >= 0 && bytes[i] < 32 && "\t\n\r\f".indexOf(bytes[i]) < 0) {
                return false;
            }
        }
        return bytes[0] > 0;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
