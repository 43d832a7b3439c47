package onrecord.schema.vocabulary;

/** What the log of changes tells of. */
public enum ChangedKind {
    /** An article became known: who and what it tells of is resolved. */
    ARTICLE,
    /** A statement became known. */
    STATEMENT,
    /** An event became known, or became another. */
    EVENT,
    /** The text of an article and its statements were written, before anything is resolved. */
    TEXT,
    /** An agent became known, or became another. */
    AGENT
}
