package onrecord.importer.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The marks by which a text says itself what it is encoded in. The longer ones first: they begin like the others. */
enum ByteOrderMark {
    UTF_32LE("FFFE0000", Charset.forName("UTF-32LE")),
    UTF_32BE("0000FEFF", Charset.forName("UTF-32BE")),
    UTF_8("EFBBBF", StandardCharsets.UTF_8),
    UTF_16LE("FFFE", StandardCharsets.UTF_16LE),
    UTF_16BE("FEFF", StandardCharsets.UTF_16BE);

    private final byte[] mark;
    private final Charset charset;

    ByteOrderMark(String mark, Charset charset) {
        this.mark = HexFormat.of().parseHex(mark);
        this.charset = charset;
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.opens(bytes))
                .findFirst();
    }

    int length() {
        return mark.length;
    }

    Charset charset() {
        return charset;
    }

    private boolean opens(byte[] bytes) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
