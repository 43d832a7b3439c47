package onrecord.schema.vocabulary;

/** How far a source text has come: waiting to be extracted, extracted, or recorded as not extractable. */
public enum InboxState {
    NEW,
    DONE,
    FAILED,
    FORGOTTEN
}
