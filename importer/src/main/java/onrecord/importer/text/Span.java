package onrecord.importer.text;

/**
 * A half-open range of UTF-16 code units, as {@link String#substring(int, int)} takes it.
 *
 * @throws IllegalArgumentException if {@code start} is negative or lies behind {@code end}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || start > end) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean encloses(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that encloses both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** This span of {@code text} without white space at either end. */
    public Span trimmed(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Its first {@code longest} units, or one fewer where that would cut a character in half. */
    public Span atMost(int longest, CharSequence text) {
        if (length() <= longest) {
            return this;
        }
        int to = start + longest;
        boolean cuts = to > start && Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to));
        return new Span(start, cuts ? to - 1 : to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
