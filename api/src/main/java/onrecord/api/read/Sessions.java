package onrecord.api.read;

import java.util.function.Consumer;
import javax.sql.DataSource;
import onrecord.schema.Store;

/** Opens a session for each request. */
public final class Sessions {

    private final DataSource store;
    private final Dialect dialect;
    private final Runnable renewal;
    private volatile Consumer<Session> watcher = session -> {};

    /** @param renewal lets go of all connections when one was found broken */
    public Sessions(DataSource store, String url, Runnable renewal) {
        this.store = store;
        this.renewal = renewal;
        this.dialect = Store.isH2(url) ? Dialect.H2 : Dialect.POSTGRESQL;
    }

    public Session open() {
        return new Session(store, dialect, renewal);
    }

    /** Ends a session; a connection that was lost meanwhile is lost. */
    public void end(Session session) {
        watcher.accept(session);
        session.close();
    }

    /** Shows every session when it ends. */
    void watch(Consumer<Session> watcher) {
        this.watcher = watcher;
    }
}
