package onrecord.importer.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each stretch of a cleaned text stands in the raw text it was made from.
 *
 * <p>A cleaned text is a chain of runs; within a run, cleaned and raw text advance in step. A run whose raw side has
 * another length than its cleaned side (a character reference such as {@code &rsquo;}) maps as a whole.
 */
public final class TextMap {

    private final int[] cleanStarts;
    private final int[] rawStarts;
    private final int[] rawEnds;
    private final int cleanLength;

    private TextMap(int[] cleanStarts, int[] rawStarts, int[] rawEnds, int cleanLength) {
        this.cleanStarts = cleanStarts;
        this.rawStarts = rawStarts;
        this.rawEnds = rawEnds;
        this.cleanLength = cleanLength;
    }

    /** The map of a text that was not changed, or changed without moving anything. */
    public static TextMap identity(int length) {
        return new Builder().add(length, 0, length).build();
    }

    /**
     * The raw stretches that a cleaned span stands for, in order: more than one where the cleaning left something out
     * between, such as a tag; none where the span stands for nothing in the raw text.
     */
    public List<Span> rawSpans(Span clean) {
        List<Span> spans = new ArrayList<>();
        for (int run = runAt(clean.start()); run < cleanStarts.length && cleanStarts[run] < clean.end(); run++) {
            Span raw = rawPart(run, clean);
            if (raw.isEmpty()) {
                continue;
            }
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).end() == raw.start()) {
                spans.set(last, spans.get(last).cover(raw));
            } else {
                spans.add(raw);
            }
        }
        return spans;
    }

    /** The one raw stretch from the first to the last character of a cleaned span, whatever lies between. */
    public Span rawCover(Span clean) {
        List<Span> spans = rawSpans(clean);
        if (spans.isEmpty()) {
            int run = runAt(clean.start());
            int at = run < rawStarts.length ? rawStarts[run] : 0;
            return new Span(at, at);
        }
        return spans.get(0).cover(spans.get(spans.size() - 1));
    }

    private Span rawPart(int run, Span clean) {
        int runEnd = run + 1 < cleanStarts.length ? cleanStarts[run + 1] : cleanLength;
        boolean inStep = rawEnds[run] - rawStarts[run] == runEnd - cleanStarts[run];
        if (!inStep) {
            return new Span(rawStarts[run], rawEnds[run]);
        }
        int from = Math.max(clean.start(), cleanStarts[run]);
        int to = Math.min(clean.end(), runEnd);
        int shift = rawStarts[run] - cleanStarts[run];
        return new Span(from + shift, Math.max(from, to) + shift);
    }

    private int runAt(int cleanPosition) {
        int found = Arrays.binarySearch(cleanStarts, cleanPosition);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Collects the runs of a cleaned text in order. */
    public static final class Builder {

        private final List<int[]> runs = new ArrayList<>();
        private int cleanLength;

        /** The next {@code cleanLength} characters of the cleaned text stand for this raw stretch (it may be empty). */
        public Builder add(int cleanLength, int rawStart, int rawEnd) {
            if (cleanLength > 0) {
                runs.add(new int[] {this.cleanLength, rawStart, rawEnd});
                this.cleanLength += cleanLength;
            }
            return this;
        }

        public TextMap build() {
            return new TextMap(column(0), column(1), column(2), cleanLength);
        }

        private int[] column(int index) {
            return runs.stream().mapToInt(run -> run[index]).toArray();
        }
    }
}
