package onrecord.api.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    private final Sessions sessions;
    private final Budget budget;
    private final List<String> statements = new ArrayList<>();
    private final Alarm alarm;
    private @Nullable Connection connection;
    private long nanoseconds;
    private boolean begun;
    private boolean late;

    Session(Sessions sessions, Limits limits, Client client) {
        this.sessions = sessions;
        this.budget = new Budget(limits);
        this.alarm = new Alarm(sessions, budget, client);
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

    /** What was read and counted has cost. */
    public long points() {
        return budget.points();
    }

    /** What asks the store. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** With a second try on another connection, as the process that has an H2 file open may go away at any moment. */
    <T> T answer(Work<T> work) {
        try {
            return once(work);
        } catch (StoreFailure failure) {
            if (!failure.isConnectionLost()) {
                throw failure.isCancelled() ? budget.ended() : failure;
            }
            renew();
            return once(work);
        }
    }

    private <T> T once(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw StoreFailure.of(failure);
        }
    }

    void query(String sql, List<Param> params, Ask.EachRow each) throws SQLException {
        ask(List.of(Ask.rows(sql, params, each)), false);
    }

    /**
     * Runs statements that do not depend on one another.
     *
     * @param last whether they are the last of all
     */
    void ask(List<Ask> asks, boolean last) throws SQLException {
        List<List<Ask>> groups = dialect().together(asks);
        for (int i = 0; i < groups.size(); i++) {
            run(groups.get(i), last && i == groups.size() - 1);
        }
    }

    private void run(List<Ask> asks, boolean last) throws SQLException {
        budget.checkTime();
        asks.forEach(ask -> statements.add(ask.sql()));
        long start = System.nanoTime();
        Message message = new Message(asks);
        boolean first = !begun;
        String sql = dialect().message(message.sql(), first, last);
        try (PreparedStatement statement = timedConnection().prepareStatement(sql)) {
            message.set(statement);
            alarm.watch(statement);
            begun = !(first && last); // if it fails
            statement.execute();
            begun = !last;
            message.take(statement, budget);
        } finally {
            alarm.watch(null);
            long taken = System.nanoTime() - start;
            nanoseconds += taken;
            sessions.statements().ran(message.sql(), taken);
        }
    }

    /** A statement of its own may take all of a request's time; those that begin late, what is left of it. */
    private Connection timedConnection() throws SQLException {
        Connection open = connection();
        if (budget.isHalfOver()) {
            late = true;
            dialect().limit(open, budget.millisecondsLeft());
        }
        return open;
    }

    /** Takes it, if that was not needed before. */
    Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = sessions.connect();
            connection = open;
            alarm.on();
        }
        return open;
    }

    /** Takes another connection for what follows. */
    private void renew() {
        close();
        sessions.renew();
    }

    void close() {
        alarm.off();
        if (connection != null) {
            try (Connection open = connection) {
                if (begun) {
                    dialect().end(open);
                }
                if (late) {
                    dialect().limit(open, budget.milliseconds());
                }
            } catch (SQLException lost) {
                LOG.debug("A connection was lost before it was given back", lost);
            }
            connection = null;
            begun = false;
            late = false;
        }
    }
}
