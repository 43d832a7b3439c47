package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import onrecord.schema.Store;
import org.junit.jupiter.api.Named;

/** Empty stores for tests, of both kinds, and what is in them. */
public final class Stores {

    private static final List<String> TABLES = List.of(
            "inbox",
            "attempt",
            "notice",
            "article",
            "article_revision",
            "block",
            "agent",
            "agent_name",
            "agent_position",
            "cast_member",
            "cast_position",
            "byline",
            "mention",
            "statement",
            "statement_span",
            "statement_mention",
            "event",
            "participant",
            "article_event",
            "article_event_participant",
            "event_mention",
            "article_link",
            "statement_event",
            "agent_article",
            "event_article",
            "resolution");

    private Stores() {}

    /** Makes the URL of an empty store. */
    public interface EmptyStore {
        String url(Path folder) throws Exception;
    }

    public static Stream<Named<EmptyStore>> both() {
        return Stream.of(Named.of("H2", Stores::h2), Named.of("PostgreSQL", folder -> postgres()));
    }

    public static String h2(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("store-" + UUID.randomUUID());
    }

    public static String postgres() throws Exception {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Every row of every table except times of day, in an order of its own. */
    public static List<String> dump(String url) throws Exception {
        List<String> rows = new ArrayList<>();
        for (String table : TABLES) {
            query(url, "select * from " + table).stream()
                    .map(row -> table + " " + row)
                    .sorted()
                    .forEach(rows::add);
        }
        return rows;
    }

    /** The dump without what depends on where the files lie. */
    static List<String> facts(String url) throws Exception {
        return dump(url).stream().filter(row -> !row.startsWith("inbox ")).toList();
    }

    /** Two dumps are the same, said in as few words as possible. */
    static void assertSame(List<String> actual, List<String> expected) {
        List<String> missing = new ArrayList<>(expected);
        actual.forEach(missing::remove);
        List<String> unexpected = new ArrayList<>(actual);
        expected.forEach(unexpected::remove);
        assertThat(missing).as("missing rows").isEmpty();
        assertThat(unexpected).as("unexpected rows").isEmpty();
    }

    public static List<List<Object>> query(String url, String sql) throws Exception {
        List<List<Object>> rows = new ArrayList<>();
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    boolean time = result.getMetaData()
                            .getColumnTypeName(i)
                            .toLowerCase(Locale.ROOT)
                            .startsWith("timestamp");
                    row.add(time ? "(time)" : result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    static void execute(String url, String sql) throws Exception {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String url) throws Exception {
        return url.startsWith("jdbc:h2")
                ? DriverManager.getConnection(Store.url(url), "sa", "")
                : DriverManager.getConnection(url);
    }
}
