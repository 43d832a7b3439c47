package onrecord.api.text;

import java.util.List;

/** A part of a text that has sought words in it, and where in the text they stand. */
public record Excerpt(Range range, List<Range> found) {}
