package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.text.Span;

/** The paragraphs of a text, where lines wrapped at a fixed width are joined again: their breaks become spaces. */
record WrappedLines(String text, List<Span> paragraphs) {

    private static final int WIDEST = 110;
    private static final int NARROWEST = 40;

    static WrappedLines of(String text, List<Span> lines) {
        if (!areWrapped(text, lines)) {
            return new WrappedLines(text, lines);
        }
        StringBuilder joined = new StringBuilder(text);
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && continues(text, paragraphs.get(last), line)) {
                int lineBreak = text.indexOf('\n', paragraphs.get(last).end());
                joined.setCharAt(lineBreak, ' ');
                paragraphs.set(last, paragraphs.get(last).cover(line));
            } else {
                paragraphs.add(line);
            }
        }
        return new WrappedLines(joined.toString(), paragraphs);
    }

    /** No line is wide, and most lines that another one follows directly are broken in mid-sentence. */
    private static boolean areWrapped(String text, List<Span> lines) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).length() > WIDEST) {
                return false;
            }
            if (areAdjacent(text, lines.get(i), lines.get(i + 1))) {
                followed++;
                broken += isBroken(text, lines.get(i)) ? 1 : 0;
            }
        }
        return followed >= 4 && broken * 10 >= followed * 6;
    }

    private static boolean continues(String text, Span paragraph, Span next) {
        int lineStart = Math.max(paragraph.start(), text.lastIndexOf('\n', paragraph.end() - 1) + 1);
        return areAdjacent(text, paragraph, next) && paragraph.end() - lineStart >= NARROWEST;
    }

    private static boolean isBroken(String text, Span line) {
        return line.length() >= NARROWEST && ".!?:”\"".indexOf(text.charAt(line.end() - 1)) < 0;
    }

    private static boolean areAdjacent(String text, Span line, Span next) {
        int lineBreak = text.indexOf('\n', line.end());
        int second = text.indexOf('\n', lineBreak + 1);
        return second < 0 || second >= next.start();
    }
}
