package onrecord.schema.table;

/** A mention inside a statement. One row of table {@code statement_mention}. */
public record StatementMentionRow(long statementId, long mentionId) {}
