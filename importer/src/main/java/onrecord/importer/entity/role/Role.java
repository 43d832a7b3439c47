package onrecord.importer.entity.role;

import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.Span;

/** A role as printed: the words {@code [first, end)}, of which {@code head} says what it is. */
public record Role(Words words, int first, int head, int end) {

    public String title() {
        return words.text(first, end);
    }

    public Span span() {
        return words.span(first, end);
    }

    /** The noun that says what it is, in lower case: "ambassador". */
    public String noun() {
        return words.lower(head);
    }
}
