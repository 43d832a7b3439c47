package onrecord.importer.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import onrecord.importer.source.SourceText.Decoded;
import onrecord.importer.source.SourceText.Refused;
import onrecord.schema.vocabulary.NoticeKind;

/** Turns a source's bytes into text, or says why it cannot. */
public final class SourceDecoder {

    /** More than any article has; a larger file is something else. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private SourceDecoder() {}

    /** Decodes UTF-8. */
    public static SourceText decode(byte[] bytes, String name) {
        if (bytes.length > MOST_BYTES) {
            return new Refused(NoticeKind.TOO_LARGE, "is larger than " + MOST_BYTES + " bytes", null);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int nul = text.indexOf('\0');
            if (nul >= 0) {
                return new Refused(NoticeKind.CONTROL_CHARACTERS, "holds the character U+0000", nul);
            }
            return text.isBlank()
                    ? new Refused(NoticeKind.EMPTY, "holds nothing but white space", null)
                    : new Decoded(text, "UTF-8", name.endsWith(".html") || name.endsWith(".htm"), List.of());
        } catch (CharacterCodingException e) {
            return new Refused(NoticeKind.ENCODING, "is not UTF-8", null);
        }
    }
}
