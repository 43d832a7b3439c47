package onrecord.importer.cleaning.page;

import onrecord.importer.text.Span;

/**
 * One paragraph of a page: a line of plain text, or what a block element shows.
 *
 * @param text without white space at either end
 * @param key its beginning in the form that word lists use, see {@link Phrases#key}
 * @param words how many words it has
 * @param linked the share of its characters that are links
 */
public record Paragraph(Span span, String text, String key, int words, Zone zone, double linked) {

    /** No sentence ends in more. */
    private static final int CLOSING_MARKS = 3;

    public static Paragraph of(Span span, CharSequence page, Zone zone, double linked) {
        Span trimmed = span.trimmed(page);
        String text = trimmed.of(page);
        return new Paragraph(trimmed, text, Phrases.key(text), Phrases.countWords(text), zone, linked);
    }

    /** Ends as sentences end, a closing quotation mark or bracket aside. */
    public boolean endsSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"”’'»)]*".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…。".indexOf(text.charAt(at)) >= 0;
    }

    /** Running text: long enough for a sentence, and ending as one; or so long that it can be nothing else. */
    public boolean isProse() {
        return words >= 8 && endsSentence() && !isShortQuestion() || words >= 40;
    }

    /** Short, and without the full stop that ends a sentence. */
    public boolean isTitleLike() {
        return words <= 30 && text.length() <= 250 && !endsWithFullStop() && hasLetter();
    }

    public boolean isQuoting() {
        return Phrases.hasQuotationMark(text);
    }

    private boolean endsWithFullStop() {
        if (!endsSentence() || text.endsWith("?") || text.endsWith("!") || text.endsWith("…")) {
            return false;
        }
        int end = text.length();
        while (end > text.length() - CLOSING_MARKS && end > 0 && "\"”’'»)]*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String closed = text.substring(0, end);
        return !closed.endsWith("?") && !closed.endsWith("!") && !Phrases.endsWithAbbreviation(closed);
    }

    /** Headlines ask and exclaim too. */
    private boolean isShortQuestion() {
        return words <= 25 && (text.endsWith("?") || text.endsWith("!"));
    }

    private boolean hasLetter() {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
