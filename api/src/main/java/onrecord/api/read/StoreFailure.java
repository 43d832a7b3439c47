package onrecord.api.read;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import onrecord.api.graphql.Unavailable;

/** The store did not answer, or no longer. */
public final class StoreFailure extends Unavailable {

    private static final long serialVersionUID = 1;

    /** H2: broken, closed, server gone; PostgreSQL: shut down. Both: states of class 08. */
    private static final Set<String> LOST = Set.of("90067", "90098", "90121", "57P01", "57P02", "57P03");

    /** H2: open in another process, timed out waiting for a lock. */
    private static final Set<String> BUSY = Set.of("90020", "HYT00");

    private StoreFailure(SQLException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    /** A failure of the store, or else of the statement: that fails again however often it is tried. */
    static RuntimeException of(SQLException cause) {
        StoreFailure failure = new StoreFailure(cause);
        return failure.isCancelled() || failure.isConnectionLost() || isBusy(cause)
                ? failure
                : new IllegalStateException("The store refused a statement", cause);
    }

    /** Pools say so by the type; PostgreSQL has class 53 for what it is short of. */
    private static boolean isBusy(SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return cause instanceof SQLTransientException || state.startsWith("53") || BUSY.contains(state);
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
