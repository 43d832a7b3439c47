package onrecord.schema.table;

/** A statement that refers to an event. One row of table {@code statement_event}. */
public record StatementEventRow(
        long statementId, long eventId, int evidenceStart, int evidenceEnd, double confidence, int saidOrder) {}
