package onrecord.importer.date;

import onrecord.importer.text.Span;

/** A date phrase where it stands. */
record Found(Span span, int firstWord, int endWord, Expression expression) {

    static Found of(Words words, int firstWord, int endWord, Expression expression) {
        Span span = new Span(words.at(firstWord).start(), words.at(endWord - 1).end());
        return new Found(span, firstWord, endWord, expression);
    }
}
