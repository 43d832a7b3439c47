package onrecord.importer.statement.quote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import onrecord.importer.text.Span;

/**
 * Whether a quotation mark opens or closes, told by what stands around it: pages mix the glyphs, so that the glyph
 * decides only where the position does not.
 */
public final class QuoteMarks {

    private static final String DOUBLE = "\"“”„‟«»″＂";
    private static final String SINGLE = "'‘’‚‛‹›`´";
    private static final char FIRST_BEYOND_ASCII = 128;
    private static final String OPENING = "“„‟«‘‚‛‹";
    private static final String CLOSING = "”»’›";

    enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    private QuoteMarks() {}

    public static boolean isDouble(char c) {
        return c < FIRST_BEYOND_ASCII ? c == '"' : DOUBLE.indexOf(c) >= 0;
    }

    static boolean isSingle(char c) {
        return c < FIRST_BEYOND_ASCII ? c == '\'' || c == '`' : SINGLE.indexOf(c) >= 0;
    }

    public static boolean isMark(char c) {
        return isDouble(c) || isSingle(c);
    }

    static Side side(CharSequence text, Span paragraph, int at) {
        char before = at > paragraph.start() ? text.charAt(at - 1) : ' ';
        char after = at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
        boolean spaceBefore = isGap(before) || "([{/—–".indexOf(before) >= 0;
        boolean spaceAfter = isGap(after) || ".,;:!?)]}/—–".indexOf(after) >= 0;
        if (spaceBefore && !isGap(after)) {
            return isGap(before) || !spaceAfter ? Side.OPENS : byGlyph(text.charAt(at));
        }
        if (!isGap(before) && spaceAfter) {
            return Side.CLOSES;
        }
        return byGlyph(text.charAt(at));
    }

    /** Whether two glyphs are made for one another, so that the second closes even where a blank has slipped before it. */
    static boolean isPair(char open, char close) {
        return open == '“' && close == '”' || open == '«' && close == '»';
    }

    /** The marks that belong together if they were all set as they are meant; those that stand alone are left out. */
    static Map<Integer, Integer> partners(CharSequence text, Span paragraph) {
        Map<Integer, Integer> partners = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '«') {
                open.push(i);
            } else if (!open.isEmpty() && isPair(text.charAt(open.peek()), c)) {
                partners.put(open.pop(), i);
            }
        }
        return partners;
    }

    private static Side byGlyph(char mark) {
        if (OPENING.indexOf(mark) >= 0) {
            return Side.OPENS;
        }
        return CLOSING.indexOf(mark) >= 0 ? Side.CLOSES : Side.EITHER;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
