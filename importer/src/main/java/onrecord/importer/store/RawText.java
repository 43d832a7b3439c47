package onrecord.importer.store;

import java.util.List;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** An imported text, and where the cleaned text's stretches stand in it. */
record RawText(String text, CleanText clean) {

    /** The stretches that a cleaned span stands for, without white space at their ends. */
    List<Stretch> pieces(Span span) {
        return clean.map().rawSpans(span).stream()
                .map(raw -> raw.trimmed(text))
                .filter(raw -> !raw.isEmpty())
                .map(raw -> new Stretch(raw.start(), raw.end(), raw.of(text), null))
                .toList();
    }

    /** The one stretch from a cleaned span's first to its last character, or its first {@code longest} characters. */
    Stretch cover(Span span, int longest) {
        Span whole = clean.map().rawCover(span);
        Span raw = new Span(whole.start(), Math.min(whole.end(), whole.start() + longest));
        String there = raw.of(text);
        return new Stretch(
                raw.start(), raw.end(), there, ShownText.unless(there, List.of(span), clean.text(), longest));
    }

    /** The one stretch from a cleaned span's first to its last character. */
    @Nullable
    Stretch cover(@Nullable Span span) {
        return span == null ? null : cover(span, Integer.MAX_VALUE / 2);
    }

    /** What readers see of cleaned spans; null where that is this text. */
    @Nullable
    String plain(List<Span> spans, String text) {
        return ShownText.unless(text, spans, clean.text(), Integer.MAX_VALUE / 2);
    }
}
