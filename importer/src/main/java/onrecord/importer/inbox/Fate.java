package onrecord.importer.inbox;

/** What a look at a source showed. */
public enum Fate {
    /** Never seen before. */
    NEW,
    /** Its bytes, or the extractor, changed since it was extracted. */
    CHANGED,
    /** Extracted as it is. */
    UNCHANGED,
    /** Refused as it is. */
    STILL_FAILED,
    /** Waits for extraction since an earlier look. */
    WAITING,
    /** Was forgotten, or is what was. */
    FORGOTTEN
}
