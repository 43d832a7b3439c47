package onrecord.importer.job;

/** An import could not go on. What it had committed stays. */
public final class ImportFailed extends Exception {

    private static final long serialVersionUID = 1L;

    ImportFailed(Throwable cause) {
        super(cause);
    }
}
