package onrecord.importer.language.segment;

/**
 * Splits what NLP4J's tokenizer leaves together: a colon or comma glued to a word ({@code added:"We}), what it takes for an
 * emoticon ({@code !)}), and a number in brackets.
 */
final class MarkSplit {

    private static final String GLUED = ":;,";
    private static final String BRACKETS = "()[]{}<>|";

    private MarkSplit() {}

    static void split(String text, int start, int end, Part part) {
        int mark = firstSplit(text, start, end);
        if (mark > start && mark < end) {
            part.accept(start, mark);
            split(text, mark, end, part);
        } else {
            part.accept(start, end);
        }
    }

    private static int firstSplit(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (end - start < 2) {
            return end;
        }
        if (GLUED.indexOf(last) >= 0 && Character.isLetterOrDigit(text.charAt(end - 2))) {
            return end - 1;
        }
        if (BRACKETS.indexOf(text.charAt(start)) >= 0 && end - start > 2) {
            return start + 1;
        }
        if (BRACKETS.indexOf(last) >= 0 && Character.isLetterOrDigit(text.charAt(end - 2))) {
            return end - 1;
        }
        boolean emoticon = "!;:#%|".indexOf(text.charAt(start)) >= 0 && BRACKETS.indexOf(last) >= 0;
        return emoticon ? start + 1 : end;
    }

    /** Receives the parts in order. */
    interface Part {
        void accept(int start, int end);
    }
}
