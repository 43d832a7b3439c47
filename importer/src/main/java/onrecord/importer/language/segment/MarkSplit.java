package onrecord.importer.language.segment;

/**
 * Splits what NLP4J's tokenizer leaves together: a colon or comma glued to a word ({@code added:"We}), a label and what it
 * labels ({@code Source:Reuters}), what it takes for an emoticon ({@code !)}), a number in brackets, and the full stop behind what only looks like an abbreviation ({@code GDP.}).
 */
final class MarkSplit {

    private static final String GLUED = ":;,";
    private static final String BRACKETS = "()[]{}<>|";
    private static final String EMOTICON_EYES = "!;:#%|";
    private static final int SHORTEST_LABEL = 4;

    private final SentenceWords lexicon;

    MarkSplit(SentenceWords lexicon) {
        this.lexicon = lexicon;
    }

    void split(String text, int start, int end, Part part) {
        int from = start;
        int mark = firstSplit(text, from, end);
        while (mark > from && mark < end) {
            part.accept(from, mark);
            from = mark;
            mark = firstSplit(text, from, end);
        }
        part.accept(from, end);
    }

    private int firstSplit(String text, int start, int end) {
        if (end - start < 2) {
            return end;
        }
        char first = text.charAt(start);
        char last = text.charAt(end - 1);
        boolean bracketed = BRACKETS.indexOf(first) >= 0 && end - start > 2;
        if (bracketed || EMOTICON_EYES.indexOf(first) >= 0 && BRACKETS.indexOf(last) >= 0) {
            return start + 1;
        }
        int label = labelled(text, start, end);
        if (label >= 0) {
            return label;
        }
        boolean behindWord = Character.isLetterOrDigit(text.charAt(end - 2));
        boolean glued = GLUED.indexOf(last) >= 0
                || BRACKETS.indexOf(last) >= 0
                || last == '.' && !lexicon.keepsDot(text.substring(start, end));
        return behindWord && glued ? end - 1 : end;
    }

    /** Where a label ends, or the colon behind it; -1 if there is none. */
    private static int labelled(String text, int start, int end) {
        int colon = start;
        while (colon < end && Character.isLetter(text.charAt(colon))) {
            colon++;
        }
        boolean word = colon + 1 < end && text.charAt(colon) == ':' && Character.isLetter(text.charAt(colon + 1));
        if (word && colon - start >= SHORTEST_LABEL) {
            return colon;
        }
        return word && colon == start && end - start > SHORTEST_LABEL ? start + 1 : -1;
    }

    /** Receives the parts in order. */
    interface Part {
        void accept(int start, int end);
    }
}
