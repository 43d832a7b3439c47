package onrecord.schema.table;

/** How often the extraction of a source text began without being seen to end. One row of table {@code attempt}. */
public record AttemptRow(String uri, int tries) {}
