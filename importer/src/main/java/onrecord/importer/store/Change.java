package onrecord.importer.store;

/** What an import did to an article. */
public enum Change {
    ADDED,
    /** Its text is another than before. */
    CHANGED,
    /** The same text, told by another extractor. */
    RENEWED,
    NONE
}
