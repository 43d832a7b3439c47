package onrecord.importer.store;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** An imported text, and where the cleaned text's stretches stand in it. */
record RawText(String text, CleanText clean) {

    /** The stretches that a cleaned span stands for, without white space at their ends. */
    List<Stretch> pieces(Span span) {
        List<Stretch> pieces = new ArrayList<>();
        for (Span spaced : clean.map().rawSpans(span)) {
            Span raw = spaced.trimmed(text);
            if (!raw.isEmpty()) {
                pieces.add(new Stretch(raw.start(), raw.end(), raw.of(text), null));
            }
        }
        return pieces;
    }

    /** The one stretch from a cleaned span's first to its last character. */
    Stretch whole(Span span) {
        return stretch(clean.map().rawCover(span), shown(span));
    }

    /** Of that stretch, and of what readers see of it, the first {@code longest} characters. */
    Stretch cover(Span span, int longest) {
        String shown = shown(span);
        return stretch(
                clean.map().rawCover(span).atMost(longest, text),
                new Span(0, shown.length()).atMost(longest, shown).of(shown));
    }

    @Nullable
    Stretch cover(@Nullable Span span) {
        return span == null ? null : whole(span);
    }

    /** What readers see of cleaned spans; null where that is this text. */
    @Nullable
    String plain(List<Span> spans, String text) {
        return unless(text, ShownText.of(spans, clean.text()));
    }

    private String shown(Span span) {
        return ShownText.of(List.of(span), clean.text());
    }

    private Stretch stretch(Span raw, String shown) {
        String there = raw.of(text);
        return new Stretch(raw.start(), raw.end(), there, unless(there, shown));
    }

    private static @Nullable String unless(String text, String shown) {
        return shown.equals(text) ? null : shown;
    }
}
