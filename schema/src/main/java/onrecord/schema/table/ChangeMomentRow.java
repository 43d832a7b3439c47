package onrecord.schema.table;

/** Where the clock stood after a commit. One row of table {@code change_moment}. */
public record ChangeMomentRow(long position, String mark) {}
