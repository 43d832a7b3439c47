package onrecord.importer.source;

import java.util.List;
import onrecord.schema.vocabulary.NoticeKind;
import org.jspecify.annotations.Nullable;

/** What became of a source's bytes: a text, or the reason why not. */
public sealed interface SourceText {

    /**
     * @param text everything the bytes say; a byte order mark is not part of it, line ends stay as they are
     * @param charset what the bytes were read as
     * @param html whether the text is a page rather than plain text, by its name and its looks
     * @param remarks what somebody who wonders about the text should know
     */
    record Decoded(String text, String charset, boolean html, List<String> remarks) implements SourceText {

        public Decoded {
            remarks = List.copyOf(remarks);
        }
    }

    /** @param position the byte (of a decoded text: the character) that is to blame, where there is one */
    record Refused(NoticeKind kind, String reason, @Nullable Integer position) implements SourceText {}
}
