package onrecord.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import onrecord.schema.Store;
import org.flywaydb.core.Flyway;

/**
 * How much there is of everything.
 *
 * @param statements how many; there are one and a half links for each
 */
record Data(int people, int articles, int events, int statements) {

    /** What the results are given for: 2,000 people, 10,000 articles, 20,000 events, 200,000 statements, 300,000 links. */
    static Data usual() {
        return new Data(2_000, 10_000, 20_000, 200_000);
    }

    /** The same people, with other numbers of statements and of what goes with them. */
    static Data of(int statements) {
        return new Data(2_000, statements / 20, statements / 10, statements);
    }

    /** Makes the tables and fills them. */
    void fill(String url) throws SQLException, IOException {
        boolean h2 = Store.isH2(url);
        Flyway.configure()
                .dataSource(url, h2 ? Store.H2_USER : null, h2 ? Store.H2_PASSWORD : null)
                .locations(Store.migrations(url))
                .load()
                .migrate();
        try (Connection store = connect(url);
                Statement statement = store.createStatement()) {
            for (String sql : sql(h2).split(";\\s*\n")) {
                statement.execute(sql);
            }
            if (h2) {
                statement.execute("analyze");
                statement.execute("shutdown defrag");
            } else {
                // else the first who are measured do what is left over of the loading
                statement.execute("vacuum (freeze, analyze)");
                statement.execute("checkpoint");
            }
        }
    }

    static Connection connect(String url) throws SQLException {
        return Store.isH2(url)
                ? DriverManager.getConnection(url, Store.H2_USER, Store.H2_PASSWORD)
                : DriverManager.getConnection(url);
    }

    private String sql(boolean h2) throws IOException {
        String sql;
        try (var stream = Data.class.getResourceAsStream("/data.sql")) {
            sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        return sql.replaceAll("(?m)^--.*\n", "")
                .replace("$people", people + "")
                .replace("$articles", articles + "")
                .replace("$events", events + "")
                .replace("$statements", statements + "")
                .replaceAll("series\\[(\\w+)]", h2 ? "system_range(1, $1) s(x)" : "generate_series(1::bigint, $1) x")
                .replace("u1[x]", part(2246822519L))
                .replace("u2[x]", part(3266489917L))
                .replace("u3[x]", part(1540483477L))
                .replace("u4[x]", part(3432918353L))
                .replace("id[", "mod(2654435761 * (")
                .replace("]", "), 4294967296)");
    }

    private static String part(long factor) {
        return "(mod(x * " + factor + ", 4294967296) / 4294967296.0)";
    }
}
