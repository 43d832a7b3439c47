package onrecord.importer.cleaning.page;

import onrecord.importer.text.Span;
import onrecord.importer.text.TextMap;

/** Collects visible text with its source positions; white space collapses, passages are parted by a blank line. */
final class MappedText implements CharSequence {

    private static final String PARTING = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final TextMap.Builder map = new TextMap.Builder();
    private int passageStart;
    private boolean inPassage;
    private boolean spacePending;
    private int spaceStart;
    private int spaceEnd;
    private int runLength;
    private int runStart;
    private int runEnd;

    /** Characters that stand for a stretch of the source: one for one, or a reference as a whole. */
    void add(String characters, int rawStart, int rawEnd) {
        if (characters.length() == 1 && isSpace(characters.charAt(0))) {
            space(rawStart, rawEnd);
            return;
        }
        if (characters.length() == 1 && PlainCharacters.isInvisible(characters.charAt(0))) {
            return;
        }
        openPassage();
        if (spacePending) {
            append(" ", spaceStart, spaceEnd);
            spacePending = false;
        }
        append(characters, rawStart, rawEnd);
    }

    /** White space: shown as one space if visible text stands on both sides in the same passage. */
    void space(int rawStart, int rawEnd) {
        if (!inPassage) {
            return;
        }
        if (spacePending && spaceEnd == rawStart) {
            spaceEnd = rawEnd;
        } else if (!spacePending) {
            spacePending = true;
            spaceStart = rawStart;
            spaceEnd = rawEnd;
        }
    }

    boolean isInPassage() {
        return inPassage;
    }

    /** Ends the passage and says where it stands; empty if nothing visible was added since the last one. */
    Span endPassage() {
        spacePending = false;
        Span passage = inPassage ? new Span(passageStart, text.length()) : new Span(text.length(), text.length());
        inPassage = false;
        return passage;
    }

    int visibleLength() {
        return text.length();
    }

    /** Where the source stretch of the last character ends. */
    int rawEnd() {
        return runEnd;
    }

    TextMap map() {
        flush();
        return map.build();
    }

    private void openPassage() {
        if (inPassage) {
            return;
        }
        if (text.length() > 0) {
            append(PARTING, runEnd, runEnd);
        }
        passageStart = text.length();
        inPassage = true;
    }

    private void append(String characters, int rawStart, int rawEnd) {
        boolean inStep = rawEnd - rawStart == characters.length();
        boolean continues = inStep && rawStart == runEnd && runEnd - runStart == runLength;
        if (!continues) {
            flush();
            runStart = rawStart;
            runLength = 0;
        }
        runEnd = rawEnd;
        runLength += characters.length();
        text.append(characters);
    }

    private void flush() {
        map.add(runLength, runStart, runEnd);
        runLength = 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
