package onrecord.importer.date;

/** On which side of the article's date a clause lies, as far as its words tell. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
