package onrecord.schema.table;

/** A stretch of an article's text that a statement consists of. One row of table {@code statement_span}. */
public record StatementSpanRow(long statementId, int ordinal, int spanStart, int spanEnd) {}
