package onrecord.importer.entity.name;

import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.Span;

/** A name as printed: the words {@code [first, end)} of a sentence. */
public record Name(Words words, int first, int end, NameKind kind) {

    public int length() {
        return end - first;
    }

    public String text() {
        return words.text(first, end);
    }

    public Span span() {
        return words.span(first, end);
    }

    public int sentence() {
        return words.sentence().index();
    }

    /** Its last word, on which the rest hangs in English. */
    public int head() {
        for (int i = first; i < end; i++) {
            int above = words.head(i);
            if (above < first || above >= end) {
                return i;
            }
        }
        return end - 1;
    }

    public Name as(NameKind other) {
        return new Name(words, first, end, other);
    }
}
