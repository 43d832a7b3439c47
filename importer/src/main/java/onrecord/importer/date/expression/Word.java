package onrecord.importer.date.expression;

import java.util.Locale;

/**
 * A word, number or mark of a text.
 *
 * @param text as printed, without leading zeros or endings being cut
 * @param lower in lower case, without the full stop of an abbreviation
 * @param value of a number in digits or letters, an ordinal or a decade; -1 for others
 */
public record Word(Kind kind, String text, String lower, int start, int end, int value) {

    static final Word NONE = new Word(Kind.BREAK, "", "", 0, 0, -1);

    public enum Kind {
        WORD,
        /** Digits alone. */
        NUMBER,
        /** 15th. */
        ORDINAL,
        /** 1930s; the value is its first year. */
        DECADE,
        MARK,
        /** Where no phrase goes across: a line's or passage's end. */
        BREAK
    }

    static Word of(Kind kind, String text, int start, int value) {
        return new Word(kind, text, text.toLowerCase(Locale.ROOT), start, start + text.length(), value);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    public boolean isCapital() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** 15th rather than fifteenth. */
    public boolean isInDigits() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /** Printed with this many digits. */
    public boolean hasDigits(int count) {
        return kind == Kind.NUMBER && text.length() == count;
    }
}
