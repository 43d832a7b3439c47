package onrecord.importer.cleaning.page;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Lays a text node beside its source: character by character, character references as a whole. */
final class AlignedText {

    private AlignedText() {}

    static void read(TextNode node, String raw, MappedText text) {
        Range range = node.sourceRange();
        String decoded = node.getWholeText();
        if (!range.isTracked()) {
            return;
        }
        int at = range.startPos();
        int done = 0;
        while (done < decoded.length() && at < range.endPos()) {
            CharacterReference reference = CharacterReference.at(raw, at, range.endPos(), decoded, done);
            if (!reference.found() && raw.charAt(at) != decoded.charAt(done)) {
                break;
            }
            int shown = reference.found() ? reference.decodedLength() : 1;
            int source = reference.found() ? reference.rawLength() : 1;
            text.add(decoded.substring(done, done + shown), at, at + source);
            done += shown;
            at += source;
        }
        addUnaligned(decoded, done, at, range.endPos(), text);
    }

    /** Where source and text do not match, what is left maps as a whole. */
    private static void addUnaligned(String decoded, int from, int rawStart, int rawEnd, MappedText text) {
        if (from < decoded.length()) {
            text.add(decoded.substring(from), rawStart, rawEnd);
        }
    }
}
