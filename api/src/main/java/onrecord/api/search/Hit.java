package onrecord.api.search;

/** A row that has the sought words. */
public record Hit(long id, double score) {}
