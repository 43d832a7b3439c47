package onrecord.api.read;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Future;
import onrecord.api.graphql.Client;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancels what runs when a request's time is over or its client is found gone. Until the session ends it looks again, as
 * a statement that is only about to begin does not hear that it is cancelled.
 */
final class Alarm {

    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    /** In milliseconds: most requests are done before the first look. */
    private static final long CLIENT_CHECK = 250;

    private static final long ONCE_MORE = 50;

    private final Sessions sessions;
    private final Budget budget;
    private final Client client;
    private volatile @Nullable Future<?> next;
    private volatile boolean off;
    private @Nullable Statement running;

    Alarm(Sessions sessions, Budget budget, Client client) {
        this.sessions = sessions;
        this.budget = budget;
        this.client = client;
    }

    void on() {
        off = false;
        lookAfter(Math.min(budget.millisecondsLeft(), CLIENT_CHECK));
    }

    void off() {
        off = true;
        Future<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    /** @param statement that runs from now on; null where none does */
    synchronized void watch(@Nullable Statement statement) {
        running = statement;
    }

    private void lookAfter(long milliseconds) {
        next = sessions.after(milliseconds, this::look);
    }

    private void look() {
        if (off) {
            return;
        }
        if (client.isGone()) {
            budget.abandon();
        }
        if (budget.isOver()) {
            cancel();
            lookAfter(ONCE_MORE);
        } else {
            lookAfter(Math.min(budget.millisecondsLeft(), CLIENT_CHECK));
        }
    }

    /** Not when the statement is done: the connection may belong to another request then. */
    private synchronized void cancel() {
        Statement statement = running;
        if (statement != null) {
            try {
                sessions.dialect().cancel(statement);
            } catch (SQLException done) {
                LOG.debug("A statement could not be cancelled", done);
            }
        }
    }
}
