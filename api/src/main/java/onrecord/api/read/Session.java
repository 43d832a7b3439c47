package onrecord.api.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import onrecord.api.graphql.Client;
import onrecord.api.graphql.Limits;
import onrecord.api.search.Search;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection that answers a request, taken when first needed: all of the answer is of one moment. At the end of
 * the request's time, or when the client is found gone, a running statement is cancelled and no other begins.
 */
public final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /** In milliseconds: most requests are done before the first look. */
    private static final long CLIENT_CHECK = 250;

    /** Takes the current row. */
    interface EachRow {
        void take(Row row) throws SQLException;
    }

    /** Takes all rows. */
    private interface Whole {
        void take(ResultSet result) throws SQLException;
    }

    private final Sessions sessions;
    private final Budget budget;
    private final List<String> statements = new ArrayList<>();
    private final Client client;
    private @Nullable Connection connection;
    private long nanoseconds;
    private boolean last;
    private volatile @Nullable Future<?> alarm;
    private volatile boolean closed;
    private volatile @Nullable PreparedStatement running;

    Session(Sessions sessions, Limits limits, Client client) {
        this.sessions = sessions;
        this.budget = new Budget(limits);
        this.client = client;
    }

    Dialect dialect() {
        return sessions.dialect();
    }

    Search search() {
        return sessions.search();
    }

    /** Waits until all that the store holds can be found by its words. */
    void awaitSearch() throws SQLException {
        search().await(connection());
    }

    Budget budget() {
        return budget;
    }

    /** The statements that were run, each as often as it was. */
    public List<String> statements() {
        return statements;
    }

    /** How long they took, with the reading of what they gave. */
    public long nanoseconds() {
        return nanoseconds;
    }

    /** How many rows were read. */
    public long rows() {
        return budget.rows();
    }

    /** Whether the statement that is run next is the last of all. */
    void expectLast(boolean last) {
        this.last = last;
    }

    void query(String sql, List<Param> params, EachRow each) throws SQLException {
        run(sql, params, result -> {
            Row row = new ResultRow(result, budget);
            while (result.next()) {
                budget.row();
                each.take(row);
            }
        });
    }

    /** Runs a statement whose rows have an owner's id and an array of the rows that belong to it. */
    void queryLists(String sql, List<Param> params, PageSql.RowOf each) throws SQLException {
        run(sql, params, result -> {
            while (result.next()) {
                long owner = result.getLong(1);
                for (Row own : ListedRow.of(result, 2, budget)) {
                    budget.row();
                    each.take(owner, own);
                }
            }
        });
    }

    private void run(String sql, List<Param> params, Whole whole) throws SQLException {
        budget.checkTime();
        statements.add(sql);
        long start = System.nanoTime();
        String sent = last ? dialect().last(sql) : sql;
        try (PreparedStatement statement = connection().prepareStatement(sent)) {
            for (int i = 0; i < params.size(); i++) {
                params.get(i).set(statement, i + 1);
            }
            running = statement;
            statement.execute();
            try (ResultSet result = statement.getResultSet()) {
                whole.take(result);
            } finally {
                running = null;
            }
        } finally {
            long taken = System.nanoTime() - start;
            nanoseconds += taken;
            sessions.statements().ran(sql, taken);
        }
    }

    /** Takes it, if that was not needed before. */
    Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = sessions.connect();
            connection = open;
            closed = false;
            watch();
        }
        return open;
    }

    /** Looks after the request now and then, as what answers it may be waiting for the store. */
    private void watch() {
        alarm = sessions.after(Math.min(budget.millisecondsLeft(), CLIENT_CHECK), this::look);
    }

    private void look() {
        if (closed) {
            return;
        }
        if (client.isGone()) {
            budget.abandon();
            cancel();
        } else if (budget.millisecondsLeft() <= 0) {
            cancel();
        } else {
            watch();
        }
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
        closed = true;
        Future<?> waiting = alarm;
        if (waiting != null) {
            waiting.cancel(false);
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
