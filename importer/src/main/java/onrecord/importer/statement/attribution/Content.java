package onrecord.importer.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.quote.Quotation;
import onrecord.importer.statement.quote.QuoteMarks;
import onrecord.importer.text.Span;

/** Cuts contents out of sentences: without the complementizer, the punctuation at their ends, and what interrupts them. */
public final class Content {

    private static final String EDGE = ",;:.—–- ";

    /** How far from its clause's start "that" may stand, behind a comma or an adverb: said, falsely, that …. */
    private static final int LONGEST_ASIDE = 20;

    private Content() {}

    /** What stands below a clause's or phrase's head, but for one part inside it. */
    public static List<Span> of(Reading reading, Tree tree, BitSet tokens, BitSet without) {
        BitSet rest = (BitSet) tokens.clone();
        rest.andNot(without);
        if (rest.isEmpty()) {
            return List.of();
        }
        Span cover = tree.span(rest);
        if (without.isEmpty()) {
            return trimmed(reading, tree, List.of(cover));
        }
        Span hole = tree.span(without);
        List<Span> parts = new ArrayList<>();
        if (hole.start() > cover.start()) {
            parts.add(new Span(cover.start(), Math.min(cover.end(), hole.start())));
        }
        if (hole.end() < cover.end()) {
            parts.add(new Span(Math.max(cover.start(), hole.end()), cover.end()));
        }
        return trimmed(reading, tree, parts);
    }

    public static List<Span> trimmed(Reading reading, Tree tree, List<Span> parts) {
        return parts.stream()
                .map(part -> trim(reading, withoutComplementizer(tree, part)))
                .map(part -> alignedWithQuotations(reading, part))
                .filter(part -> !part.isEmpty() && hasLetter(reading.text(), part))
                .filter(part -> !isConjunction(tree, part))
                .toList();
    }

    /** The "But" of "But according to Poe, …" alone says nothing. */
    private static boolean isConjunction(Tree tree, Span part) {
        return tree.tokens().stream()
                .anyMatch(token -> token.pos().equals("CC") && token.span().equals(part));
    }

    private static Span withoutComplementizer(Tree tree, Span part) {
        for (Token token : tree.tokens()) {
            boolean aside = token.pos().equals("RB") && isAside(tree, token);
            if (token.span().start() >= part.start() && !token.pos().equals(",") && !aside) {
                boolean that =
                        token.lemma().equals("that") && (Set.of("IN", "WDT").contains(token.pos()) || token.is("mark"));
                return that && token.span().end() < part.end() && token.span().start() - part.start() < LONGEST_ASIDE
                        ? new Span(token.span().end(), part.end())
                        : part;
            }
        }
        return part;
    }

    /** "said, falsely, that …", "said only that …". */
    private static boolean isAside(Tree tree, Token token) {
        int next = token.index() + 1;
        return next < tree.tokens().size()
                && (tree.token(next).pos().equals(",")
                        || tree.token(next).lemma().equals("that"));
    }

    private static Span trim(Reading reading, Span part) {
        String text = reading.text();
        int start = part.start();
        int end = part.end();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(char c) {
        return EDGE.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A content never holds half of a quotation: it takes in its marks, and the words up to its closing one. */
    private static Span alignedWithQuotations(Reading reading, Span part) {
        if (part.isEmpty()) {
            return part;
        }
        Quotation first = reading.quotationAt(part.start());
        Quotation last = reading.quotationAt(part.end() - 1);
        int start = first != null && part.start() <= first.inner().start()
                ? first.outer().start()
                : part.start();
        int end = last != null && last.outer().start() >= start && last.closed()
                ? last.outer().end()
                : part.end();
        return startsWithMark(reading, start, end) ? closedByMark(reading, start, end) : new Span(start, end);
    }

    private static boolean startsWithMark(Reading reading, int start, int end) {
        return start > 0
                && end < reading.text().length()
                && QuoteMarks.isDouble(reading.text().charAt(start));
    }

    private static Span closedByMark(Reading reading, int start, int end) {
        Quotation quotation = reading.quotationAt(start);
        int close = quotation == null ? end : quotation.outer().end();
        return new Span(start, close > end && close - end <= 2 ? close : end);
    }

    private static boolean hasLetter(String text, Span part) {
        for (int i = part.start(); i < part.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
