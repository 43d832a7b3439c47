package onrecord.schema.table;

/** An earlier text of an article. One row of table {@code article_revision}. */
public record ArticleRevisionRow(long articleId, int revision, String contentHash, String text) {}
