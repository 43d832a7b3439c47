package onrecord.importer.cleaning.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks by which captions tell who is who: "(left)", "(2nd R)", ", center,". */
final class SideMark {

    private static final int WITHIN = 400;
    private static final Pattern BRACKETED = Pattern.compile(
            "\\((?:[1-9](?:st|nd|rd|th)\\s|(?:far|second|third|top|bottom)[ -])?(?:left|right|center|centre|middle|[LRC])\\)");
    private static final Pattern BETWEEN_COMMAS = Pattern.compile(
            ", (?:far |second from |third from |top |bottom )?(?:left|right|center|centre)(?:,|\\)| and )");

    private SideMark() {}

    /** Whether the text's beginning has any. */
    static boolean isIn(String text) {
        int end = Math.min(text.length(), WITHIN);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean behindWord = c == ',' && i > 0 && Character.isLetter(text.codePointBefore(i));
            if (c == '(' && begins(BRACKETED, text, i, end) || behindWord && begins(BETWEEN_COMMAS, text, i, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Pattern mark, String text, int start, int end) {
        Matcher matcher = mark.matcher(text).region(start, end);
        return matcher.lookingAt();
    }
}
