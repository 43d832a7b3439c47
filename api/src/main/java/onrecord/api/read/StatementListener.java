package onrecord.api.read;

/** Hears of every statement, on the thread that ran it. */
@FunctionalInterface
public interface StatementListener {

    /** @param sql without the values that were set into it */
    void ran(String sql, long nanoseconds);
}
