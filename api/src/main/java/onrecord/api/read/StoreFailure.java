package onrecord.api.read;

import java.sql.SQLException;

/** The store did not answer. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
