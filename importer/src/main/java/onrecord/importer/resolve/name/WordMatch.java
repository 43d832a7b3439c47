package onrecord.importer.resolve.name;

/** How two words of names match; from best to worst. */
enum WordMatch {
    EXACT,
    /** One name transcribed in two ways. */
    VARIANT,
    /** One is a short form of the other. */
    NICKNAME,
    /** One is the other's initial. */
    INITIAL,
    /** A letter or two apart. */
    TYPO,
    NONE
}
