package onrecord.api.model;

/** How a column becomes a value of the response. */
public enum Kind {
    ID,
    TEXT,
    INTEGER,
    LONG,
    FLOAT,
    BOOLEAN,
    DATE,
    INSTANT
}
