package onrecord.importer.language;

import java.util.List;
import onrecord.importer.text.Span;

/**
 * One sentence with its parse.
 *
 * @param index its place in the article, from 0
 * @param passage which of the passages given for analysis it belongs to, from 0
 */
public record Sentence(int index, int passage, Span span, List<Token> tokens, List<NamedSpan> names) {

    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    /** The text's range from one token to another, both included. */
    public Span span(int firstToken, int lastToken) {
        return tokens.get(firstToken).span().cover(tokens.get(lastToken).span());
    }
}
