package onrecord.schema.vocabulary;

/** PLOVER event types, with STATEMENT and OTHER for what they leave out. */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    RETREAT,
    COERCE,
    ASSAULT,
    STATEMENT,
    OTHER
}
