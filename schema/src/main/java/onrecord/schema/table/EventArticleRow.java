package onrecord.schema.table;

/** An article that tells an event. One row of table {@code event_article}. */
public record EventArticleRow(long eventId, long articleId, int publishedOrder) {}
