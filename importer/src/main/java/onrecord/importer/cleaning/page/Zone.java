package onrecord.importer.cleaning.page;

/** What a page's structure says about a paragraph; plain text says nothing. */
public enum Zone {
    UNKNOWN,
    CONTENT,
    HEADLINE,
    BYLINE,
    DATE,
    CAPTION,
    COMMENT,
    /** Short, near headline or body, but not in the article's own element. */
    MARGIN,
    OUTSIDE
}
