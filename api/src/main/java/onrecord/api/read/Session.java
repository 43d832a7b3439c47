package onrecord.api.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import onrecord.api.graphql.Limits;
import onrecord.api.search.Search;
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
    private final Set<String> statements = new LinkedHashSet<>();
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

    Search search() {
        return sessions.search();
    }

    Budget budget() {
        return budget;
    }

    /** The different statements that were run. */
    public Set<String> statements() {
        return statements;
    }

    /** How many rows were read. */
    public long rows() {
        return budget.rows();
    }

    void query(String sql, List<Param> params, EachRow each) throws SQLException {
        try (Prepared prepared = prepare(sql)) {
            prepared.query(params, each);
        }
    }

    Prepared prepare(String sql) throws SQLException {
        budget.checkTime();
        statements.add(sql);
        return new Prepared(connection().prepareStatement(sql), this);
    }

    /** Takes it, if that was not needed before. */
    Connection connection() throws SQLException {
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

    /** A statement that can run more than once. */
    record Prepared(PreparedStatement statement, Session session) implements AutoCloseable {

        void query(List<Param> params, EachRow each) throws SQLException {
            session.budget.checkTime();
            for (int i = 0; i < params.size(); i++) {
                params.get(i).set(statement, i + 1);
            }
            session.running = statement;
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result, session.budget);
                while (result.next()) {
                    session.budget.row();
                    each.take(row);
                }
            } finally {
                session.running = null;
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
