package onrecord.importer.cleaning.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How words are counted and compared with word lists. */
public final class Phrases {

    private static final int KEY_LIMIT = 300;
    private static final Pattern DATE_IN_BYLINE = Pattern.compile(
            "(?i)(?:\\s?[|•·–—-])?,?(?:\\son)?\\s(?:(?:last |first )?(?:updated|published|posted|modified)|(?:mon|tues?|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?[, ]"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?\\s\\d|\\d)|(?<=\\p{L})\\d|(?<=\\p{Ll})(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.?\\s\\d");

    private Phrases() {}

    /**
     * The text's beginning in lower case, words parted by one space, without punctuation, each number a {@code %}; the
     * sign © stays.
     */
    public static String key(String text) {
        int end = Math.min(text.length(), KEY_LIMIT);
        StringBuilder key = new StringBuilder(end);
        boolean gap = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (!isKept(c)) {
                gap |= !isInsideNumber(text, i);
                continue;
            }
            char kept = Character.isDigit(c) ? '%' : Character.toLowerCase(c);
            boolean newWord = gap && key.length() > 0;
            if (newWord) {
                key.append(' ');
            }
            gap = false;
            if (kept != '%' || newWord || key.length() == 0 || key.charAt(key.length() - 1) != '%') {
                key.append(kept);
            }
        }
        return key.toString();
    }

    private static boolean isKept(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || c == '©' || Character.isSurrogate(c);
    }

    /** Counts runs between white space that hold a letter or a digit; scripts without spaces have two signs a word. */
    public static int countWords(String text) {
        int words = 0;
        int signs = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || Character.isWhitespace(c)) {
                counted = false;
            } else if (counted && c < '\u3000') {
                continue;
            } else if (isSign(c)) {
                signs++;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words + (signs + 1) / 2;
    }

    /** Chinese and Japanese characters. */
    private static boolean isSign(char c) {
        return c >= '\u3040' && c <= '\u30FF' || Character.isIdeographic(c);
    }

    public static boolean hasQuotationMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c > '~' && "“”„«»".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How much of a byline comes before a date in it: "Jane Roe" of "Jane Roe Updated January 25, 2024". */
    public static int lengthBeforeDate(String byline) {
        Matcher date = DATE_IN_BYLINE.matcher(byline);
        return date.find() ? date.start() : byline.length();
    }

    /** Whether the full stop at the end belongs to an abbreviation such as "U.S." or "Inc.", as headlines have it. */
    static boolean endsWithAbbreviation(String text) {
        int end = text.length() - 1;
        if (end < 1 || text.charAt(end) != '.') {
            return false;
        }
        int start = text.lastIndexOf(' ', end - 1) + 1;
        String last = text.substring(start, end);
        boolean initials = last.length() == 1 && Character.isUpperCase(last.charAt(0));
        return initials || last.indexOf('.') > 0 && last.length() <= 5;
    }

    private static boolean isInsideNumber(String text, int i) {
        char c = text.charAt(i);
        return (c == ',' || c == '.')
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
