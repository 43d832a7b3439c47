package onrecord.schema.table;

/** A statement that refers to an event of its own article. One row of table {@code article_link}. */
public record ArticleLinkRow(
        long statementId, long articleEventId, int evidenceStart, int evidenceEnd, double confidence) {}
