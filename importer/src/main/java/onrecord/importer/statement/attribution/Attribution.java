package onrecord.importer.statement.attribution;

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
 * @param member the speaker as a member of the cast, where no words name it but the article's form tells it
 */
public record Attribution(
        Pattern pattern,
        List<Span> content,
        @Nullable Span cue,
        @Nullable Tree tree,
        @Nullable Token source,
        @Nullable Integer member) {

    public Attribution {
        content = List.copyOf(content);
    }

    public Attribution(
            Pattern pattern, List<Span> content, @Nullable Span cue, @Nullable Tree tree, @Nullable Token source) {
        this(pattern, content, cue, tree, source, null);
    }

    /** What somebody answers in an interview. */
    public static Attribution answer(Span content, @Nullable Integer member) {
        return new Attribution(Pattern.ANSWER, List.of(content), null, null, null, member);
    }

    public Attribution as(Pattern other) {
        return new Attribution(other, content, cue, tree, source, member);
    }

    /** Whether its cue stands in the same sentence: then nobody of another one speaks. */
    public boolean isReported() {
        return switch (pattern) {
            case QUOTED, CARRIED_ON, FORESEEN, STANDALONE, ANSWER -> false;
            default -> true;
        };
    }

    /** Where content, cue and speaker end. */
    public int end() {
        int named = source == null ? 0 : source.span().end();
        return Math.max(cover().end(), Math.max(named, cue == null ? 0 : cue.end()));
    }

    public Span cover() {
        return content.get(0).cover(content.get(content.size() - 1));
    }
}
