package onrecord.api.read;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** SQL statements that go to the store together. */
record Message(List<Ask> asks, String sql) {

    Message(List<Ask> asks) {
        this(
                asks,
                asks.size() == 1
                        ? asks.get(0).sql()
                        : asks.stream().map(Ask::sql).collect(Collectors.joining("; ")));
    }

    /** Sets the parameters of all. */
    void set(PreparedStatement statement) throws SQLException {
        int place = 1;
        for (Ask ask : asks) {
            for (Param param : ask.params()) {
                param.set(statement, place++);
            }
        }
    }

    /** Takes the answers to all. */
    void take(PreparedStatement statement, Budget budget) throws SQLException {
        for (Ask ask : asks) {
            try (ResultSet result = nextResult(statement)) {
                ask.answer().take(result, budget);
            }
            statement.getMoreResults();
        }
    }

    /** Passes over what begins a transaction, as that gives no rows. */
    private static ResultSet nextResult(PreparedStatement statement) throws SQLException {
        ResultSet result = statement.getResultSet();
        while (result == null && (statement.getMoreResults() || statement.getUpdateCount() >= 0)) {
            result = statement.getResultSet();
        }
        return Objects.requireNonNull(result);
    }
}
