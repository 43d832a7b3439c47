package onrecord.importer.date.expression;

import onrecord.importer.text.Span;

/** A date phrase where it stands. */
public record Found(Span span, int firstWord, int endWord, Expression expression) {

    public static Found of(Words words, int firstWord, int endWord, Expression expression) {
        Span span = new Span(words.at(firstWord).start(), words.at(endWord - 1).end());
        return new Found(span, firstWord, endWord, expression);
    }
}
