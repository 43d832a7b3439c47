package onrecord.api.graphql;

import org.jspecify.annotations.Nullable;

/** What would answer the request cannot do it now; the same request may succeed later. */
public abstract class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    protected Unavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
