package onrecord.schema.vocabulary;

/** What a stretch of an article's text is; facts come from HEADLINE, BODY and CAPTION only. */
public enum BlockKind {
    HEADLINE,
    BYLINE,
    DATELINE,
    BODY,
    CAPTION,
    COMMENT,
    BOILERPLATE
}
