package onrecord.api.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import onrecord.api.graphql.Limits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection that answers a request, taken when first needed: all of the answer is of one moment. At the end of
 * the request's time a running statement is cancelled and no other begins.
 */
public final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /** Takes the current row. */
    interface EachRow {
        void take(Row row) throws SQLException;
    }

    private final Sessions sessions;
    private final Budget budget;
    private final List<String> statements = new ArrayList<>();
    private @Nullable Connection connection;
    private @Nullable Future<?> alarm;
    private volatile @Nullable PreparedStatement running;

    Session(Sessions sessions, Limits limits) {
        this.sessions = sessions;
        this.budget = new Budget(limits);
    }

    Dialect dialect() {
        return sessions.dialect();
    }

    Budget budget() {
        return budget;
    }

    /** The statements that were run, each as often as it was. */
    public List<String> statements() {
        return statements;
    }

    /** How many rows were read. */
    public long rows() {
        return budget.rows();
    }

    void query(String sql, List<Param> params, EachRow each) throws SQLException {
        run(sql, params, row -> {
            budget.row();
            each.take(row);
        });
    }

    /** Runs a statement whose rows have an owner's id and an array of the rows that belong to it. */
    void queryLists(String sql, List<Param> params, PageSql.RowOf each) throws SQLException {
        run(sql, params, row -> {
            long owner = row.number(1);
            for (Row own : row.rows(2)) {
                budget.row();
                each.take(owner, own);
            }
        });
    }

    private void run(String sql, List<Param> params, EachRow each) throws SQLException {
        budget.checkTime();
        statements.add(sql);
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < params.size(); i++) {
                params.get(i).set(statement, i + 1);
            }
            running = statement;
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result, budget);
                while (result.next()) {
                    each.take(row);
                }
            } finally {
                running = null;
            }
        }
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = sessions.connect();
            connection = open;
            alarm = sessions.after(budget.millisecondsLeft(), this::cancel);
        }
        return open;
    }

    private void cancel() {
        PreparedStatement statement = running;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException done) {
                LOG.debug("A statement could not be cancelled", done);
            }
        }
    }

    /** Takes another connection for what follows. */
    void renew() {
        close();
        sessions.renew();
    }

    void close() {
        if (alarm != null) {
            alarm.cancel(false);
        }
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException lost) {
                LOG.debug("A connection was lost before it was given back", lost);
            }
            connection = null;
        }
    }
}
