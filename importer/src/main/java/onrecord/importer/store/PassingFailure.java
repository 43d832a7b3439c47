package onrecord.importer.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Whether something failed for a reason that passes: the database was away, or others were in the way. */
public final class PassingFailure {

    /** H2: connection broken, database called at shutdown, database is closed, object already closed. */
    private static final Set<String> H2_CLOSED = Set.of("90067", "90121", "90098", "90007");

    /** Serialization failure, deadlock; two importers noted the same at the same moment. */
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01", "23505");

    private PassingFailure() {}

    /** Whether that is at the bottom of it. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isLostTransaction(cause)
                    || cause instanceof SQLException sql && sql.getSQLState() != null && passes(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Where a lost connection makes the rollback fail too, that is all that is told. */
    private static boolean isLostTransaction(Throwable cause) {
        return cause instanceof TransactionSystemException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof SQLTransientConnectionException;
    }

    /** 08: no connection; 57P: PostgreSQL is shutting down or has ended the session. */
    private static boolean passes(String state) {
        return state.startsWith("08")
                || state.startsWith("57P")
                || H2_CLOSED.contains(state)
                || IN_THE_WAY.contains(state);
    }
}
