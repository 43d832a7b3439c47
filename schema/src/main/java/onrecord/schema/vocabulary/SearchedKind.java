package onrecord.schema.vocabulary;

/** What is sought by its words; statements come with their article. */
public enum SearchedKind {
    ARTICLE,
    EVENT,
    AGENT
}
