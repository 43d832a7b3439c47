package onrecord.schema.vocabulary;

/** What is told as it becomes known. */
public enum ChangedKind {
    ARTICLE,
    STATEMENT,
    EVENT
}
