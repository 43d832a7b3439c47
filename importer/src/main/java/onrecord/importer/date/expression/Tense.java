package onrecord.importer.date.expression;

/** On which side of the article's date a clause lies, as far as its words tell. */
public enum Tense {
    PAST,
    FUTURE,
    /** Ahead of something told, but on either side of the article: "it said that it would meet in December". */
    WOULD,
    UNKNOWN
}
