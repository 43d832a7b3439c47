package onrecord.schema.vocabulary;

/** Why a source text, or a part of it, was not taken as it stands. */
public enum NoticeKind {
    UNREADABLE,
    EMPTY,
    BINARY,
    TOO_LARGE,
    ENCODING,
    CONTROL_CHARACTERS,
    STAGE_FAILED,
    TIMED_OUT,
    REPEATED_CRASH,
    MISSING,
    LANGUAGE
}
