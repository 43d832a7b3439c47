package onrecord.importer.entity.name;

import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name as printed: the words {@code [first, end)} of a sentence. No two objects are of one place, so that it is itself
 * what tables are kept by; and as many rules ask of it, it makes its text once. For one thread.
 */
public final class Name {

    private final Words words;
    private final int first;
    private final int end;
    private final NameKind kind;
    private final int head;
    private @Nullable String text;
    private @Nullable String folded;

    Name(Words words, int first, int end, NameKind kind) {
        this.words = words;
        this.first = first;
        this.end = end;
        this.kind = kind;
        this.head = head(words, first, end);
    }

    private static int head(Words words, int first, int end) {
        for (int i = first; i < end; i++) {
            int above = words.head(i);
            if (above < first || above >= end) {
                return i;
            }
        }
        return end - 1;
    }

    public Words words() {
        return words;
    }

    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    public NameKind kind() {
        return kind;
    }

    /** In words. */
    public int length() {
        return end - first;
    }

    /** The word on which the others hang: mostly its last. */
    public int head() {
        return head;
    }

    public String text() {
        String known = text;
        if (known == null) {
            known = words.text(first, end);
            text = known;
        }
        return known;
    }

    /** Its text without case and diacritics, by which other names are the same. */
    public String folded() {
        String known = folded;
        if (known == null) {
            known = Fold.of(text());
            folded = known;
        }
        return known;
    }

    public Span span() {
        return words.span(first, end);
    }
}
