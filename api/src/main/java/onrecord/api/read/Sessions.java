package onrecord.api.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import onrecord.api.graphql.Client;
import onrecord.api.graphql.Limits;
import onrecord.api.search.Search;
import onrecord.schema.Store;

/** Opens a session for each request. */
public final class Sessions implements AutoCloseable {

    private final DataSource store;
    private final Dialect dialect;
    private final Search search;
    private final Runnable renewal;
    private final Limits limits;
    private final ScheduledThreadPoolExecutor alarms;
    private volatile Consumer<Session> watcher = session -> {};
    private volatile StatementListener listener = (sql, nanoseconds) -> {};

    /** @param renewal lets go of all connections when one was found broken */
    public Sessions(DataSource store, String url, Search search, Limits limits, Runnable renewal) {
        this.store = store;
        this.search = search;
        this.dialect = Store.isH2(url) ? Dialect.H2 : Dialect.POSTGRESQL;
        this.limits = limits;
        this.renewal = renewal;
        this.alarms = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "statement alarms");
            thread.setDaemon(true);
            return thread;
        });
        alarms.setRemoveOnCancelPolicy(true);
    }

    /** @param client who waits for the answer */
    public Session open(Client client) {
        return new Session(this, limits, client);
    }

    /** Ends a session; a connection that was lost meanwhile is lost. */
    public void end(Session session) {
        watcher.accept(session);
        session.close();
    }

    /** Shows what was asked of the store when it has answered. */
    public void listen(StatementListener listener) {
        this.listener = listener;
    }

    StatementListener statements() {
        return listener;
    }

    /** Shows every session when it ends. */
    void watch(Consumer<Session> watcher) {
        this.watcher = watcher;
    }

    @Override
    public void close() {
        alarms.shutdownNow();
    }

    Search search() {
        return search;
    }

    Dialect dialect() {
        return dialect;
    }

    Connection connect() throws SQLException {
        return store.getConnection();
    }

    void renew() {
        renewal.run();
    }

    Future<?> after(long milliseconds, Runnable work) {
        return alarms.schedule(work, milliseconds, TimeUnit.MILLISECONDS);
    }
}
