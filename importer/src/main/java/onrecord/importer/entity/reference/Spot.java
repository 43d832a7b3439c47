package onrecord.importer.entity.reference;

import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.Span;

/** A word where somebody is spoken of, and what part it plays in its clause. */
record Spot(Words words, int word, ClauseParts.Place place) {

    static Spot of(Words words, int word) {
        return new Spot(words, word, ClauseParts.place(words, word));
    }

    boolean isQuoted() {
        return words.isQuoted(word);
    }

    Span span() {
        return words.token(word).span();
    }
}
