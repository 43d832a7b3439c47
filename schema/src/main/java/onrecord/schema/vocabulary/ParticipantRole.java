package onrecord.schema.vocabulary;

/** What a participant does in an event. */
public enum ParticipantRole {
    ACTOR,
    RECIPIENT,
    OTHER
}
