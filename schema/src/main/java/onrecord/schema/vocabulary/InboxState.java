package onrecord.schema.vocabulary;

/** How far a source text has come: waiting to be extracted, extracted, recorded as not extractable, or kept out. */
public enum InboxState {
    NEW,
    DONE,
    FAILED,
    FORGOTTEN
}
