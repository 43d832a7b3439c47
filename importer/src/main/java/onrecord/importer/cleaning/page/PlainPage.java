package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.text.Span;

/** Reads plain text: each line a paragraph, unless the text is one whose lines were wrapped at a fixed width. */
public final class PlainPage {

    private PlainPage() {}

    public static Page read(String raw) {
        PlainCharacters plain = PlainCharacters.of(raw);
        List<Span> lines = lines(plain.text());
        WrappedLines wrapped = WrappedLines.of(plain.text(), lines);
        String text = wrapped.text();
        List<Paragraph> paragraphs = wrapped.paragraphs().stream()
                .map(span -> Paragraph.of(span, text, Zone.UNKNOWN, 0))
                .toList();
        return new Page(text, plain.map(), paragraphs, PageHints.NONE);
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = new Span(start, end).trimmed(text);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }
}
