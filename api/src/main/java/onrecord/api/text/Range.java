package onrecord.api.text;

/** A half-open range of UTF-16 code units. */
public record Range(int start, int end) {

    public Range plus(int offset) {
        return new Range(start + offset, end + offset);
    }
}
