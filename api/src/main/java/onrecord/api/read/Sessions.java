package onrecord.api.read;

import javax.sql.DataSource;
import onrecord.schema.Store;

/** Opens a session for each request. */
public final class Sessions {

    private final DataSource store;
    private final Dialect dialect;

    public Sessions(DataSource store, String url) {
        this.store = store;
        this.dialect = Store.isH2(url) ? Dialect.H2 : Dialect.POSTGRESQL;
    }

    public Session open() {
        return new Session(store, dialect);
    }
}
