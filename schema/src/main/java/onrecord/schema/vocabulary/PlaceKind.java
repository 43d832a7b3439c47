package onrecord.schema.vocabulary;

/** What kind of place a place is. */
public enum PlaceKind {
    COUNTRY,
    REGION,
    CITY,
    LANDMARK,
    OTHER
}
