package onrecord.importer.cleaning.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.importer.cleaning.page.Phrases;
import onrecord.importer.text.WordFile;

/** Recognises who a picture is from: "[REUTERS/YONHAP]", "(Photo: Jane Roe)", "AP Photo/Jane Roe". */
final class PhotoCredit {

    private static final Set<String> SOURCES = WordFile.set("cleaning/photo-credits.txt").stream()
            .map(Phrases::key)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> STARTS = WordFile.lines("cleaning/credit-starts.txt");
    private static final int LONGEST = 120;
    private static final int LONGEST_DESCRIPTION = 45;
    private static final Pattern SENTENCE_END = Pattern.compile("[.”\"] ");
    private static final Pattern NAME_IN_BRACKETS =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,4}");
    private static final Pattern PARTS = Pattern.compile("[/|,:;]| via | by | with | and | - | – ");

    private PhotoCredit() {}

    static boolean endsWithCredit(String text) {
        return isCredit(lastBracket(text)) || hasNameInBrackets(text) || hasTrailingCredit(text) || isCreditOnly(text);
    }

    /** "… on Tuesday night. [PARK JIN-WOO]": a name in brackets after the last sentence has ended. */
    private static boolean hasNameInBrackets(String text) {
        String bracket = lastBracket(text);
        int open = text.length() - bracket.length() - 2;
        return !bracket.isEmpty()
                && "\"“‘„«".indexOf(text.charAt(0)) < 0
                && open > 2
                && Phrases.countWords(text) <= LONGEST_DESCRIPTION
                && SENTENCE_END.matcher(text.substring(open - 2, open)).matches()
                && NAME_IN_BRACKETS.matcher(bracket).matches();
    }

    /** Nothing but a credit: "Photo: Jane Roe", "(AP Photo/Jane Roe)". */
    static boolean isCreditOnly(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean bracketed = text.startsWith("(") && text.endsWith(")") || text.startsWith("[") && text.endsWith("]");
        String bracket = lastBracket(text);
        boolean initials = Phrases.countWords(text) - Phrases.countWords(bracket) <= 2 && isCredit(bracket);
        return bracketed && isCredit(text.substring(1, text.length() - 1)) || initials || startsAsCredit(text);
    }

    private static boolean startsAsCredit(String text) {
        return Separators.beginning(text).filter(STARTS::contains).isPresent() && Phrases.countWords(text) <= 12;
    }

    /** What stands in brackets at the very end. */
    private static String lastBracket(String text) {
        String end = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        char close = end.isEmpty() ? ' ' : end.charAt(end.length() - 1);
        int open = close == ')' ? end.lastIndexOf('(') : close == ']' ? end.lastIndexOf('[') : -1;
        return open < 0 || end.length() - open > LONGEST ? "" : end.substring(open + 1, end.length() - 1);
    }

    private static boolean isCredit(String bracket) {
        return !bracket.isEmpty() && isAnyCredit(PARTS.split(bracket));
    }

    private static boolean isAnyCredit(String[] parts) {
        for (String part : parts) {
            if (SOURCES.contains(Phrases.key(part))) {
                return true;
            }
        }
        return false;
    }

    /** A credit after the last sentence: "… on Monday. Photo: Jane Roe/AFP", "… Getty Images". */
    private static boolean hasTrailingCredit(String text) {
        int lastStop = text.lastIndexOf(". ");
        String tail = lastStop < 0 ? "" : text.substring(lastStop + 2);
        if (tail.isEmpty() || tail.length() > LONGEST || Phrases.countWords(tail) > 10) {
            return false;
        }
        boolean named = Separators.beginning(tail).filter(STARTS::contains).isPresent();
        String bare = tail.endsWith(".") ? tail.substring(0, tail.length() - 1) : tail;
        return named || isAgencyTail(bare);
    }

    private static boolean isAgencyTail(String tail) {
        if (tail.startsWith("©") || tail.startsWith("Credit..")) {
            return true;
        }
        String[] parts = Phrases.hasQuotationMark(tail) ? new String[0] : PARTS.split(tail);
        return SOURCES.contains(Phrases.key(tail)) || parts.length > 1 && isAnyCredit(parts);
    }
}
