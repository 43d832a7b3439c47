package onrecord.importer.statement.quote;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.statement.quote.QuoteMarks.Side;
import onrecord.importer.text.Span;

/** Quotations in single marks, told from apostrophes, outside the quotations in double marks. */
final class SingleQuotations {

    private final String text;
    private final Span paragraph;

    SingleQuotations(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    List<Quotation> find(List<Quotation> doubles) {
        int[] closers = nextClosers();
        List<Quotation> found = new ArrayList<>();
        int i = paragraph.start();
        int d = 0;
        while (i < paragraph.end()) {
            while (d < doubles.size() && doubles.get(d).outer().end() <= i) {
                d++;
            }
            if (d < doubles.size() && doubles.get(d).outer().contains(i)) {
                i = doubles.get(d).outer().end();
                continue;
            }
            int close = opens(i) ? closers[i + 1 - paragraph.start()] : -1;
            if (close < 0 && i == paragraph.start() && doubles.isEmpty() && startsSpeech(i)) {
                found.add(new Quotation(paragraph, new Span(i + 1, paragraph.end()).trimmed(text), false));
                break;
            }
            int limit = d < doubles.size() ? doubles.get(d).outer().start() : paragraph.end();
            if (close > i + 1 && close < limit) {
                found.add(new Quotation(new Span(i, close + 1), new Span(i + 1, close).trimmed(text), true));
                i = close;
            }
            i++;
        }
        return found;
    }

    /** A paragraph that opens with a mark which only a later one closes, and not with the apostrophe of "'Tis". */
    private boolean startsSpeech(int at) {
        boolean elided = text.startsWith("Tis ", at + 1) || text.startsWith("Twas ", at + 1);
        return opens(at) && Character.isUpperCase(text.charAt(at + 1)) && !elided;
    }

    private boolean opens(int at) {
        char c = text.charAt(at);
        if (!QuoteMarks.isSingle(c) || at + 1 >= paragraph.end()) {
            return false;
        }
        char after = text.charAt(at + 1);
        boolean elision = c != '‘' && Character.isDigit(after);
        return !elision && QuoteMarks.side(text, paragraph, at) == Side.OPENS;
    }

    /** For each position, the first mark from there on that closes a quotation rather than ends a plural's possessive. */
    private int[] nextClosers() {
        int length = paragraph.length();
        int[] next = new int[length + 1];
        next[length] = -1;
        for (int i = length - 1; i >= 0; i--) {
            next[i] = closes(paragraph.start() + i) ? paragraph.start() + i : next[i + 1];
        }
        return next;
    }

    private boolean closes(int at) {
        if (!QuoteMarks.isSingle(text.charAt(at))
                || at == paragraph.start()
                || QuoteMarks.side(text, paragraph, at) != Side.CLOSES) {
            return false;
        }
        boolean pluralPossessive = (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'z')
                && at + 2 < paragraph.end()
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
        return !pluralPossessive || text.charAt(at) == '\'' && quotedShortly(at);
    }

    /** "'two years' in": an opening mark of the same kind stands a few words before. */
    private boolean quotedShortly(int at) {
        for (int i = at - 2; i >= Math.max(paragraph.start(), at - 40); i--) {
            if (text.charAt(i) == '\'' || text.charAt(i) == '‘') {
                return QuoteMarks.side(text, paragraph, i) == Side.OPENS;
            }
        }
        return false;
    }
}
