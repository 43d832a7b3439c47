package onrecord.importer.cleaning.page;

/** What an element's name, role, class and id say that it is for. */
enum Section {
    NONE,
    BODY,
    LEAD,
    CAPTION,
    BYLINE,
    DATE,
    COMMENT,
    NOISE
}
