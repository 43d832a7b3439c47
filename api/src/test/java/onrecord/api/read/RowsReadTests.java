package onrecord.api.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.api.Api;
import onrecord.api.TestStore;
import onrecord.api.graphql.Cursor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page costs what it holds, however many rows belong to its owner: here five thousand to one person and one event. */
class RowsReadTests {

    /** Eleven; H2 counts two steps where it looks a row up by its key. */
    private static final double MOST = 22;

    private static final Map<String, String> ORDERS = Map.of(
            "statements", "SAID_ON-", "statementsMadeAt", "SAID_ON-", "events", "DATE-", "articles", "PUBLISHED_ON-");

    private static final long TALKER = 77;
    private static final long TALK = 88;

    private static final String CROWD = """
            insert into agent (id, kind, name, statement_count, article_count) values (77, 'PERSON', 'Talker', 5000, 1);
            insert into agent (id, kind, name, statement_count, article_count)
              select 550000 + x, 'PERSON', 'Person ' || x, 0, x from $series;
            insert into article (id, uri, published_order, text, content_hash, extractor_version, revision)
              select 770000 + x, 'talk' || x, x / 10, 'text', 'hash', 'test', 1 from $series;
            insert into event (id, type, title, date_order, occurred, statement_count, article_count)
              values (88, 'CONSULT', 'talk', 0, true, 5000, 5000);
            insert into event (id, type, title, date_order, occurred, statement_count, article_count)
              select 880000 + x, 'CONSULT', 'talk', x / 10, true, 0, 0 from $series;
            insert into statement (id, article_id, ordinal, kind, text, speaker_id, said_order, occasion_id, confidence)
              select 990000 + x, 770001, x, 'DIRECT', 'words', 77, x / 10, 88, 0.5 from $series;
            insert into statement_event (statement_id, event_id, evidence_start, evidence_end, confidence, said_order)
              select 990000 + x, 88, 0, 1, 0.5, x / 10 from $series;
            insert into participant (event_id, agent_id, role, date_order)
              select 880000 + x, 77, 'ACTOR', x / 10 from $series;
            insert into agent_article (agent_id, article_id, published_order) select 77, 770000 + x, x / 10 from $series;
            insert into event_article (event_id, article_id, published_order) select 88, 770000 + x, x / 10 from $series;
            insert into article_event (id, article_id, ordinal, type, title, trigger_word, occurred, event_id)
              select 660000 + x, 770000 + x, 0, 'CONSULT', 'talk', 'talk', true, 88 from $series;
            insert into event_mention (article_event_id, ordinal, article_id, event_id, span_start, span_end, text)
              select 660000 + x, 0, 770000 + x, 88, 0, 4, 'text' from $series;
            analyze""";

    private static final Map<TestStore, Api> RUNNING = new EnumMap<>(TestStore.class);

    private static Stream<Arguments> connections() {
        return Stream.of(TestStore.values())
                .flatMap(store -> Stream.of(
                        Arguments.of(store, TALKER, "people", "statements(first: 10) { nodes { text } }"),
                        Arguments.of(store, TALKER, "people", "events(first: 10) { nodes { title } }"),
                        Arguments.of(store, TALKER, "people", "articles(first: 10) { nodes { uri } }"),
                        Arguments.of(store, TALK, "events", "statements(first: 10) { nodes { text } }"),
                        Arguments.of(store, TALK, "events", "statementsMadeAt(first: 10) { nodes { text } }"),
                        Arguments.of(store, TALK, "events", "articles(first: 10) { nodes { uri } }"),
                        Arguments.of(store, TALK, "events", "mentions(first: 10) { nodes { text } }")));
    }

    @ParameterizedTest
    @MethodSource("connections")
    void ofFiveThousandAPageOfTenReadsEleven(TestStore store, long owner, String owners, String connection)
            throws SQLException {
        String sql = lastStatement(store, owners, connection);

        String plan = plan(store, sql, owner);

        assertThat(rowsRead(plan)).as(plan).isNotEmpty().allMatch(rows -> rows <= MOST);
    }

    private static Stream<Arguments> connectionsOfTheQuery() {
        return Stream.of(TestStore.values())
                .flatMap(store -> Stream.of(
                                "statements(first: 10) { nodes { text } }",
                                "statements(first: 10, orderBy: { field: CONFIDENCE, direction: DESC }) { nodes { text } }",
                                "articles(first: 10) { nodes { uri } }",
                                "events(first: 10) { nodes { title } }",
                                "events(first: 10, orderBy: { field: STATEMENTS, direction: DESC }) { nodes { title } }",
                                "people(first: 10) { nodes { name } }",
                                "people(last: 10) { nodes { name } }",
                                "people(first: 10, orderBy: { field: STATEMENTS, direction: DESC }) { nodes { name } }",
                                "people(first: 10, orderBy: { field: ARTICLES, direction: DESC }) { nodes { name } }")
                        .map(connection -> Arguments.of(store, connection)));
    }

    @ParameterizedTest
    @MethodSource("connectionsOfTheQuery")
    void soDoesAPageOfAll(TestStore store, String connection) throws SQLException {
        String plan = plan(store, statements(store, "{ " + connection + " }").get(0));

        assertThat(rowsRead(plan)).as(plan).isNotEmpty().allMatch(rows -> rows <= MOST);
    }

    @ParameterizedTest
    @MethodSource("connections")
    void soDoesAPageInTheMiddle(TestStore store, long owner, String owners, String connection) throws SQLException {
        boolean told = connection.startsWith("mentions");
        String sort = told ? "TOLD+" : ORDERS.get(connection.substring(0, connection.indexOf('(')));
        List<Long> keys = told ? List.of(772_500L, 0L, 662_500L, 0L) : List.of(250L, 5L);
        String cursor = new Cursor(sort, keys.stream().map(String::valueOf).toList()).encode();
        String sql = lastStatement(store, owners, connection.replace("(", "(after: \"" + cursor + "\", "));

        String plan = plan(store, sql, owner, keys.toArray(Long[]::new));

        assertThat(rowsRead(plan)).as(plan).isNotEmpty().allMatch(rows -> rows <= MOST);
    }

    private static String lastStatement(TestStore store, String owners, String connection) throws SQLException {
        return statements(
                        store,
                        "{ " + owners + "(first: 1, orderBy: { field: STATEMENTS, direction: DESC }) { nodes { "
                                + connection + " } } }")
                .get(1);
    }

    private static List<String> statements(TestStore store, String query) throws SQLException {
        Api api = running(store);
        List<String> statements = new CopyOnWriteArrayList<>();
        api.context().getBean(Sessions.class).watch(session -> statements.addAll(session.statements()));
        api.ask(query);
        return statements;
    }

    private static synchronized Api running(TestStore store) throws SQLException {
        Api known = RUNNING.get(store);
        if (known != null) {
            return known;
        }
        Api api = Api.start(store.create(), "--onrecord.limit.time=60s");
        String series = store == TestStore.H2 ? "system_range(1, 5000) s(x)" : "generate_series(1, 5000) x";
        try (Connection connection = TestStore.connect(api.store())) {
            connection.createStatement().execute(CROWD.replace("$series", series));
        }
        RUNNING.put(store, api);
        return api;
    }

    @AfterAll
    static void stop() {
        RUNNING.values().forEach(api -> api.context().close());
        RUNNING.clear();
    }

    private static String plan(TestStore store, String sql, long owner, Long... keys) throws SQLException {
        return plan(store, sql, (connection, statement) -> {
            boolean ownersFirst = store == TestStore.POSTGRESQL;
            statement.setArray(
                    ownersFirst ? 1 : keys.length + 1, connection.createArrayOf("bigint", new Long[] {owner}));
            for (int i = 0; i < keys.length; i++) {
                statement.setLong(i + (ownersFirst ? 2 : 1), keys[i]);
            }
        });
    }

    private static String plan(TestStore store, String sql) throws SQLException {
        return plan(store, sql, (connection, statement) -> {});
    }

    private interface Parameters {
        void set(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private static String plan(TestStore store, String sql, Parameters parameters) throws SQLException {
        String explain = store == TestStore.H2 ? "explain analyze " : "explain (analyze) ";
        try (Connection connection = TestStore.connect(running(store).store());
                PreparedStatement statement = connection.prepareStatement(explain + sql)) {
            parameters.set(connection, statement);
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    /** By each step of a plan, as both stores tell it. */
    private static List<Double> rowsRead(String plan) {
        return Pattern.compile("scanCount: (\\d+)|\\(actual [^)]*rows=([\\d.]+)")
                .matcher(plan)
                .results()
                .map(found -> Double.valueOf(found.group(1) == null ? found.group(2) : found.group(1)))
                .toList();
    }
}
