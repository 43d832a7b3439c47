package onrecord.importer.store;

import java.util.List;
import onrecord.importer.text.Span;
import onrecord.importer.text.TextMap;
import org.jspecify.annotations.Nullable;

/** An imported text, and where the cleaned text's stretches stand in it. */
record RawText(String text, TextMap map) {

    /** The stretches that a cleaned span stands for, without white space at their ends. */
    List<Stretch> pieces(Span clean) {
        return map.rawSpans(clean).stream()
                .map(span -> span.trimmed(text))
                .filter(span -> !span.isEmpty())
                .map(this::stretch)
                .toList();
    }

    /** The one stretch from a cleaned span's first to its last character, or its first {@code longest} characters. */
    Stretch cover(Span clean, int longest) {
        Span raw = map.rawCover(clean);
        return stretch(new Span(raw.start(), Math.min(raw.end(), raw.start() + longest)));
    }

    /** The one stretch from a cleaned span's first to its last character. */
    @Nullable
    Stretch cover(@Nullable Span clean) {
        return clean == null ? null : cover(clean, Integer.MAX_VALUE / 2);
    }

    private Stretch stretch(Span raw) {
        return new Stretch(raw.start(), raw.end(), raw.of(text));
    }
}
