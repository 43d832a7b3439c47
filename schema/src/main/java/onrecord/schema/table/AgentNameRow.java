package onrecord.schema.table;

/** A form in which articles print an agent's name. One row of table {@code agent_name}. */
public record AgentNameRow(long agentId, String name, String nameKey, boolean canonical) {}
