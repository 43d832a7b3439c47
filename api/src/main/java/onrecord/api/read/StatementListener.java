package onrecord.api.read;

/** Hears of every message to the store, on the thread that sent it. */
@FunctionalInterface
public interface StatementListener {

    /** @param sql one statement or several, without the values that were set into them */
    void ran(String sql, long nanoseconds);
}
