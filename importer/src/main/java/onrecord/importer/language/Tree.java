package onrecord.importer.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence's dependency tree, read downwards. Not for use by several threads. */
public final class Tree {

    private final Sentence sentence;
    private final List<List<Token>> children = new ArrayList<>();

    public Tree(Sentence sentence) {
        this.sentence = sentence;
        sentence.tokens().forEach(token -> children.add(new ArrayList<>(2)));
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The tokens that depend on the given one, in the order of the text. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The first dependent with one of the relations, or null. */
    public @Nullable Token child(Token token, String... relations) {
        for (Token child : children(token)) {
            if (child.is(relations)) {
                return child;
            }
        }
        return null;
    }

    public List<Token> children(Token token, String... relations) {
        List<Token> related = new ArrayList<>();
        for (Token child : children(token)) {
            if (child.is(relations)) {
                related.add(child);
            }
        }
        return related;
    }

    public @Nullable Token head(Token token) {
        return token.head() < 0 ? null : token(token.head());
    }

    /** The token and all below it, leaving out each subtree whose top {@code without} accepts. */
    public BitSet below(Token top, IntPredicate without) {
        BitSet below = new BitSet(sentence.tokens().size());
        List<Token> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            Token next = open.remove(open.size() - 1);
            below.set(next.index());
            for (Token child : children(next)) {
                if (!below.get(child.index()) && !without.test(child.index())) {
                    open.add(child);
                }
            }
        }
        return below;
    }

    public BitSet below(Token top) {
        return below(top, index -> false);
    }

    public boolean isBelow(Token token, Token top) {
        Token at = token;
        for (int steps = 0; at != null && steps <= sentence.tokens().size(); steps++) {
            if (at.index() == top.index()) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /** The text's range from the first to the last of the given tokens. */
    public Span span(BitSet tokens) {
        return sentence.span(tokens.nextSetBit(0), tokens.length() - 1);
    }
}
