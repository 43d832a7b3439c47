package onrecord.schema.vocabulary;

/** How a mention refers: by name, by a noun such as a title, or by a pronoun. */
public enum MentionKind {
    NAME,
    NOMINAL,
    PRONOUN
}
