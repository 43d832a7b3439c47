package onrecord.api;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The two kinds of database, each as new as a test wants it. */
public enum TestStore {
    H2 {
        @Override
        public String create() {
            return "jdbc:h2:mem:store" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        public String create() {
            String name = "store" + NUMBER.incrementAndGet();
            try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("create database " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return Server.POSTGRES.getJdbcUrl("postgres", name);
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The URL of a new, empty database. */
    public abstract String create();

    /** A connection that writes. */
    public static Connection connect(String url) throws SQLException {
        return url.startsWith("jdbc:h2:")
                ? DriverManager.getConnection(url, "sa", "")
                : DriverManager.getConnection(url);
    }

    /** Notes changes as an importer does, in the transaction of the connection. */
    public static void note(Connection connection, String kind, long... ids) throws SQLException {
        PreparedStatement forget = connection.prepareStatement("delete from change_log where kind = ? and item_id = ?");
        PreparedStatement note = connection.prepareStatement("insert into change_log select cast(? as varchar),"
                + " cast(? as bigint), position, current_timestamp, '' from change_clock");
        boolean known = !kind.equals("TEXT") && !kind.equals("AGENT");
        for (long id : ids) {
            connection.createStatement().execute("update change_clock set position = position + 1");
            for (PreparedStatement statement : new PreparedStatement[] {forget, note}) {
                statement.setString(1, kind);
                statement.setLong(2, id);
                statement.execute();
            }
        }
        if (known) {
            connection.createStatement().execute("update change_clock set known = position");
        }
        connection
                .createStatement()
                .execute("insert into change_moment select position, cast(random() as varchar) from change_clock");
    }

    /** Makes whoever follows the store read all of it again. */
    public static void forget(Connection connection) throws SQLException {
        connection.createStatement().execute("update change_moment set mark = cast(random() as varchar)");
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
