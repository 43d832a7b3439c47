package onrecord.importer.language.segment;

/** Recognises the beginning and end of a web or mail address in a run without spaces. */
final class WebAddress {

    private static final String[] BEGINNINGS = {"http://", "https://", "www."};
    private static final String TRAILING = ".,;:!?)]}>\"'\u2026";

    private static final int LONGEST_MAIL = 100;

    private WebAddress() {}

    static boolean startsAt(String text, int start, int end) {
        for (String beginning : BEGINNINGS) {
            if (end - start > beginning.length() && text.regionMatches(true, start, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return isMail(text, start, end);
    }

    private static boolean isMail(String text, int start, int end) {
        int at = text.substring(start, Math.min(end, start + LONGEST_MAIL)).indexOf('@');
        return at > 0
                && start + at + 1 < end
                && Character.isLetterOrDigit(text.charAt(start))
                && Character.isLetterOrDigit(text.charAt(start + at - 1))
                && Character.isLetterOrDigit(text.charAt(start + at + 1));
    }

    /** Behind the address, the sentence's own punctuation left out. */
    static int end(String text, int start, int end) {
        int last = end;
        while (last > start + 1 && TRAILING.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
