package onrecord.schema.table;

/** An article that mentions an agent. One row of table {@code agent_article}. */
public record AgentArticleRow(long agentId, long articleId, int publishedOrder) {}
