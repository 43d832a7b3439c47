package onrecord.importer.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which charset a text is in. In this order: its byte order mark; the pattern of zero bytes that UTF-16 leaves; UTF-8,
 * which no other charset's text resembles by chance; what the page declares; what its bytes look like.
 */
sealed interface CharsetChoice {

    record Read(String text, Charset charset, List<String> remarks) implements CharsetChoice {}

    record Failed(String reason, @Nullable Integer position) implements CharsetChoice {}

    static CharsetChoice decode(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        Optional<Charset> wide = ZeroBytes.charset(bytes);
        if (wide.isPresent()) {
            return strictly(bytes, 0, wide.get(), List.of("decoded as " + wide.get() + ", by its zero bytes"));
        }
        StrictDecoding utf8 = StrictDecoding.of(bytes, 0, StandardCharsets.UTF_8);
        return utf8.text() != null
                ? new Read(utf8.text(), StandardCharsets.UTF_8, List.of())
                : legacy(bytes, utf8.errorPosition());
    }

    private static CharsetChoice marked(byte[] bytes, ByteOrderMark mark) {
        return strictly(bytes, mark.length(), mark.charset(), List.of());
    }

    private static CharsetChoice strictly(byte[] bytes, int from, Charset charset, List<String> remarks) {
        StrictDecoding decoding = StrictDecoding.of(bytes, from, charset);
        return decoding.text() != null
                ? new Read(decoding.text(), charset, remarks)
                : new Failed("is no " + charset, decoding.errorPosition());
    }

    /** Neither marked nor UTF-8: an older charset, or UTF-8 that was damaged. */
    private static CharsetChoice legacy(byte[] bytes, int utf8Error) {
        if (DamagedUtf8.is(bytes)) {
            return new Failed("is UTF-8 with a malformed sequence", utf8Error);
        }
        Optional<Charset> declared = DeclaredCharset.of(bytes).filter(c -> !c.equals(StandardCharsets.UTF_8));
        if (declared.isPresent()) {
            StrictDecoding decoding = StrictDecoding.of(bytes, 0, declared.get());
            if (decoding.text() != null) {
                return new Read(
                        decoding.text(), declared.get(), List.of("decoded as " + declared.get() + ", as declared"));
            }
        }
        return GuessedCharset.decode(bytes)
                .<CharsetChoice>map(read -> read)
                .orElseGet(() -> new Failed("is neither UTF-8 nor any other charset that is recognised", utf8Error));
    }
}
