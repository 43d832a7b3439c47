package onrecord.api.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import onrecord.schema.Store;
import org.flywaydb.core.Flyway;

/** A connection that writes, for what is no request. */
public final class WritableStore {

    private WritableStore() {}

    /** Opens the store, with its tables brought up to date. */
    public static Connection open(StoreProperties properties) throws SQLException {
        String url = properties.store();
        boolean h2 = Store.isH2(url);
        String user = h2 ? Store.H2_USER : null;
        String password = h2 ? Store.H2_PASSWORD : null;
        Flyway.configure()
                .dataSource(url, user, password)
                .locations(Store.migrations(url))
                .load()
                .migrate();
        return h2 ? DriverManager.getConnection(url, user, password) : DriverManager.getConnection(url);
    }
}
