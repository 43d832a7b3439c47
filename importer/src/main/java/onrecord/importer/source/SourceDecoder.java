package onrecord.importer.source;

import onrecord.importer.source.SourceText.Decoded;
import onrecord.importer.source.SourceText.Refused;
import onrecord.schema.vocabulary.NoticeKind;

/** Turns a source's bytes into text, or says why it cannot. */
public final class SourceDecoder {

    /** More than any article has; a larger file is something else. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private SourceDecoder() {}

    /**
     * @param name the source's file name or address: its ending tells pages from plain text where the content does not
     */
    public static SourceText decode(byte[] bytes, String name) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge(bytes.length);
        }
        return BinaryContent.of(bytes)
                .<SourceText>map(what -> new Refused(NoticeKind.BINARY, "not a text but " + what, 0))
                .orElseGet(() -> decodeText(bytes, name));
    }

    private static SourceText decodeText(byte[] bytes, String name) {
        CharsetChoice choice = CharsetChoice.decode(bytes);
        if (choice instanceof CharsetChoice.Failed failed) {
            return new Refused(NoticeKind.ENCODING, failed.reason(), failed.position());
        }
        return check((CharsetChoice.Read) choice, name);
    }

    private static SourceText check(CharsetChoice.Read read, String name) {
        String text = read.text();
        int nul = text.indexOf('\0');
        if (CharacterCheck.isBlank(text)) {
            return new Refused(NoticeKind.EMPTY, "holds nothing but white space", null);
        }
        if (CharacterCheck.isMostlyControls(text)) {
            return new Refused(NoticeKind.BINARY, "not a text: too many control characters", null);
        }
        if (nul >= 0) {
            return new Refused(
                    NoticeKind.CONTROL_CHARACTERS, "holds the character U+0000, which no database keeps", nul);
        }
        return new Decoded(text, read.charset().name(), HtmlLooks.isHtml(text, name), read.remarks());
    }

    private static Refused tooLarge(long size) {
        return new Refused(NoticeKind.TOO_LARGE, size + " bytes; the most is " + MOST_BYTES, null);
    }
}
