package onrecord.importer.statement.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.importer.statement.quote.QuoteMarks.Side;
import onrecord.importer.text.Span;

/** Pairs the quotation marks of a paragraph; what stands inside a quotation is not looked into. */
public final class QuotationFinder {

    private static final int SHORTEST = 1;

    private final String text;
    private final Span paragraph;
    private final List<Quotation> found = new ArrayList<>();

    /** Where the mark closes that belongs to an opening one by their glyphs, taken as brackets. */
    private final Map<Integer, Integer> partners;

    private QuotationFinder(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.partners = QuoteMarks.partners(text, paragraph);
    }

    /**
     * The paragraph's quotations in the order of the text.
     *
     * @param goesOn whether the paragraph before it left a quotation open
     */
    public static List<Quotation> find(String text, Span paragraph, boolean goesOn) {
        QuotationFinder finder = new QuotationFinder(text, paragraph);
        finder.pairDoubleMarks(goesOn);
        finder.found.addAll(new SingleQuotations(text, paragraph).find(finder.found));
        return finder.found.stream()
                .filter(quotation -> quotation.inner().length() >= SHORTEST)
                .sorted((a, b) -> a.outer().compareTo(b.outer()))
                .toList();
    }

    private void pairDoubleMarks(boolean goesOn) {
        int open = -1;
        boolean mayClose = goesOn;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (!QuoteMarks.isDouble(text.charAt(i))) {
                continue;
            }
            Side side = QuoteMarks.side(text, paragraph, i);
            if (mayClose && side == Side.CLOSES) {
                found.add(new Quotation(
                        new Span(paragraph.start(), i + 1), new Span(paragraph.start(), i).trimmed(text), true));
            } else if (open < 0) {
                open = opens(side, i) ? i : -1;
            } else if (side == Side.OPENS && holdsAnother(open, i)) {
                i = partners.getOrDefault(open, i) - 1;
            } else if (side == Side.OPENS && !QuoteMarks.isPair(text.charAt(open), text.charAt(i))) {
                closeWhereSentenceEnded(open, i);
                open = i;
            } else {
                add(open, i, true);
                open = -1;
            }
            mayClose = false;
        }
        if (open >= 0) {
            leaveOpen(open);
        }
    }

    /** A title or a word in marks of its own, within a quotation whose marks are of the same kind. */
    private boolean holdsAnother(int open, int inner) {
        Span before = new Span(open + 1, inner).trimmed(text);
        return partners.getOrDefault(open, inner) > inner
                && !before.isEmpty()
                && Character.isLetterOrDigit(text.charAt(before.end() - 1));
    }

    /** A mark that can only close, with nothing open, stands at a quotation whose opening mark was lost. */
    private boolean opens(Side side, int at) {
        if (side != Side.CLOSES) {
            return true;
        }
        boolean first = found.isEmpty() && !holdsSentenceEnd(at - 1);
        boolean endsSpeech = at > paragraph.start() && ",.!?…".indexOf(text.charAt(at - 1)) >= 0;
        if (first && endsSpeech) {
            found.add(new Quotation(
                    new Span(paragraph.start(), at + 1), new Span(paragraph.start(), at).trimmed(text), true));
        }
        return false;
    }

    private boolean holdsSentenceEnd(int before) {
        for (int i = paragraph.start(); i + 1 < before; i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A second opening mark: the closing one before it was lost, if a sentence ended between. */
    private void closeWhereSentenceEnded(int open, int next) {
        int end = next;
        while (end > open + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > open + 1 && ".!?,…".indexOf(text.charAt(end - 1)) >= 0) {
            found.add(new Quotation(new Span(open, end), new Span(open + 1, end).trimmed(text), true));
        }
    }

    private void leaveOpen(int open) {
        Span inner = new Span(open + 1, paragraph.end()).trimmed(text);
        boolean speech = open == paragraph.start() || precededBySpeechMark(open);
        if (speech && !inner.isEmpty()) {
            found.add(new Quotation(new Span(open, inner.end()), inner, false));
        }
    }

    private boolean precededBySpeechMark(int open) {
        Span before = new Span(paragraph.start(), open).trimmed(text);
        return before.isEmpty() || ",:.!?—–".indexOf(text.charAt(before.end() - 1)) >= 0;
    }

    private void add(int open, int close, boolean closed) {
        Span inner = new Span(open + 1, close).trimmed(text);
        found.add(new Quotation(new Span(open, close + 1), inner, closed));
    }
}
