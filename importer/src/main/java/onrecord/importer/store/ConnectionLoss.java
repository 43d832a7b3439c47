package onrecord.importer.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Whether something failed because the database went away; then it may be back soon. */
public final class ConnectionLoss {

    /** H2: connection broken, database called at shutdown, database is closed, object already closed. */
    private static final Set<String> H2_STATES = Set.of("90067", "90121", "90098", "90007");

    private ConnectionLoss() {}

    /** Whether that is at the bottom of it. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && sql.getSQLState() != null && isLoss(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** 08: no connection; 57P: PostgreSQL is shutting down or has ended the session. */
    private static boolean isLoss(String state) {
        return state.startsWith("08") || state.startsWith("57P") || H2_STATES.contains(state);
    }
}
