package onrecord.importer.resolve;

/** Finds out what is the same across articles, from the stored facts alone. */
public interface Resolution {

    /** Brings everything that goes across articles up to date; takes part in the caller's transaction. */
    void resolve();
}
