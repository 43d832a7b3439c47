package onrecord.importer.language.segment;

/** Recognises the beginning and end of a web address in a run without spaces. */
final class WebAddress {

    private static final String[] BEGINNINGS = {"http://", "https://", "www."};
    private static final String TRAILING = ".,;:!?)]}>\"'\u2026";

    private WebAddress() {}

    static boolean startsAt(String text, int start, int end) {
        for (String beginning : BEGINNINGS) {
            if (end - start > beginning.length() && text.regionMatches(true, start, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
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
