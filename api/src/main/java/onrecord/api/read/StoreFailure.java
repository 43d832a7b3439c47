package onrecord.api.read;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import onrecord.api.graphql.Unavailable;

/** The store did not answer, or no longer. */
final class StoreFailure extends Unavailable {

    private static final long serialVersionUID = 1;

    /** H2: broken, closed, server gone. */
    private static final Set<String> LOST = Set.of("90067", "90098", "90121");

    /** H2: open in another process. PostgreSQL: in the way of a replica's news, or of another's work. */
    private static final Set<String> BUSY = Set.of("90020", "40001", "40P01");

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

    /** Pools and H2 say so by the type; PostgreSQL has class 53 for what it is short of. */
    private static boolean isBusy(SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return cause instanceof SQLTransientException || state.startsWith("53") || BUSY.contains(state);
    }

    /** Whether the statement was cancelled: both databases have the same state for it. */
    boolean isCancelled() {
        return getCause() instanceof SQLException cause && "57014".equals(cause.getSQLState());
    }

    /**
     * Whether another connection may do better: the process that had the store open went away. Both databases have class
     * 08 for that, PostgreSQL 57P for being shut down.
     */
    boolean isConnectionLost() {
        String state = getCause() instanceof SQLException cause ? cause.getSQLState() : null;
        return state != null && (state.startsWith("08") || state.startsWith("57P") || LOST.contains(state));
    }
}
