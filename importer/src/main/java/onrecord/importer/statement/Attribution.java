package onrecord.importer.statement;

import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words or meaning, as a pattern found it, before its speaker is resolved.
 *
 * @param content where it stands, in order
 * @param cue the attributing words
 * @param tree the sentence that attributes it
 * @param source the head of the words that name the speaker; null where no words do
 */
record Attribution(
        Pattern pattern,
        List<Span> content,
        @Nullable Span cue,
        @Nullable Tree tree,
        @Nullable Token source) {

    Attribution {
        content = List.copyOf(content);
    }

    Span cover() {
        return content.get(0).cover(content.get(content.size() - 1));
    }
}
