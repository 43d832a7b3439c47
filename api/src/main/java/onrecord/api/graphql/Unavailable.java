package onrecord.api.graphql;

/** What would answer the request cannot do it now; the same request may succeed later. */
public abstract class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    protected Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
