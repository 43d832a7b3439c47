package onrecord.api.read;

import java.sql.SQLException;
import java.util.Set;
import onrecord.api.graphql.Unavailable;

/** The store did not answer. */
public final class StoreFailure extends Unavailable {

    private static final long serialVersionUID = 1;

    /** H2: broken, closed, server gone; PostgreSQL: shut down. Both: states of class 08. */
    private static final Set<String> LOST = Set.of("90067", "90098", "90121", "57P01", "57P02", "57P03");

    StoreFailure(SQLException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    /** Whether the statement was cancelled: both databases have the same state for it. */
    boolean isCancelled() {
        return getCause() instanceof SQLException cause && "57014".equals(cause.getSQLState());
    }

    /** Whether another connection may do better: the process that had the store open went away. */
    boolean isConnectionLost() {
        String state = getCause() instanceof SQLException cause ? cause.getSQLState() : null;
        return state != null && (state.startsWith("08") || LOST.contains(state));
    }
}
