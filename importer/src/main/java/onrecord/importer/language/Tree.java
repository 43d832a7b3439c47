package onrecord.importer.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence's dependency tree, and what its grammar says of a verb. Not for use by several threads. */
public final class Tree {

    private final Sentence sentence;
    private final List<List<Token>> children;
    private final BitSet cut = new BitSet();
    private @Nullable Stretches stretches;

    public Tree(Sentence sentence) {
        this.sentence = sentence;
        children = new ArrayList<>(Collections.nCopies(sentence.tokens().size(), List.of()));
        for (Token token : sentence.tokens()) {
            if (hangs(token)) {
                hang(token);
            }
        }
        cutCircles();
    }

    private void hang(Token token) {
        List<Token> siblings = children.get(token.head());
        if (siblings.isEmpty()) {
            siblings = new ArrayList<>(2);
            children.set(token.head(), siblings);
        }
        siblings.add(token);
    }

    /** A bad parse may tie words in a circle: the first of them hangs on none, so that every way up has an end. */
    private void cutCircles() {
        BitSet reached = new BitSet(children.size());
        for (Token token : sentence.tokens()) {
            if (!hangs(token)) {
                reached.or(below(token));
            }
        }
        for (int i = reached.nextClearBit(0); i < children.size(); i = reached.nextClearBit(i + 1)) {
            cut.set(i);
            children.get(token(i).head()).remove(token(i));
            reached.or(below(token(i)));
        }
    }

    /** A bad parse may tie a word to itself or to none of the sentence. */
    private boolean hangs(Token token) {
        return token.head() >= 0
                && token.head() < children.size()
                && token.head() != token.index()
                && !cut.get(token.index());
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
        return hangs(token) ? token(token.head()) : null;
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

    /** Whether it is a verb with tense, or has an auxiliary that has: that of a clause, no infinitive or participle. */
    public boolean isFinite(Token verb) {
        return verb.isFinite() || children(verb, "aux", "auxpass").stream().anyMatch(Token::isFinite);
    }

    /** Whether "to" stands before it. */
    public boolean isInfinitive(Token verb) {
        for (Token child : children(verb)) {
            if (child.is("aux") && child.lemma().equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first word of what hangs on a word, with itself. */
    public int first(Token top) {
        return stretches().first(top.index());
    }

    /** The index behind the last word of what hangs on a word, with itself. */
    public int end(Token top) {
        return stretches().end(top.index());
    }

    private Stretches stretches() {
        Stretches known = stretches;
        if (known == null) {
            known = new Stretches(this);
            stretches = known;
        }
        return known;
    }

    /** The text's range from the first to the last of the given tokens. */
    public Span span(BitSet tokens) {
        return sentence.span(tokens.nextSetBit(0), tokens.length() - 1);
    }
}
