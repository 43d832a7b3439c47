package onrecord.api.text;

import java.util.List;

/**
 * A part of a text that has sought words in it.
 *
 * @param found where in the text they stand
 * @param phrases how many different words or phrases of those sought it has
 */
public record Excerpt(Range range, List<Range> found, int phrases) {}
