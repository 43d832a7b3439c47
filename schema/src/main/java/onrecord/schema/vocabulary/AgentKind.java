package onrecord.schema.vocabulary;

/** What an agent is. */
public enum AgentKind {
    PERSON,
    ORGANIZATION,
    PLACE
}
