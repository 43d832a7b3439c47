package onrecord.importer.language.segment;

import java.util.List;
import onrecord.importer.text.Span;

/** A sentence of the {@code passage}-th passage before any analysis; it has at least one word. */
public record RawSentence(int passage, List<Word> words) {

    public RawSentence {
        words = List.copyOf(words);
    }

    public Span span() {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }
}
