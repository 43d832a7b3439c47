package onrecord.api.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page costs what it holds, however many rows belong to its owner. */
class RowsReadTests {

    private static final long SPEAKER = 77;

    private static final String TALKER = """
            insert into agent (id, kind, name, statement_count, article_count) values (77, 'PERSON', 'Talker', 5000, 1);
            insert into article (id, uri, published_order, text, content_hash, extractor_version, revision)
              values (77, 'talks.txt', 0, 'text', 'hash', 'test', 1);
            insert into statement (id, article_id, ordinal, kind, text, speaker_id, said_order, confidence)
              select 770000 + x, 77, x, 'DIRECT', 'words', 77, x / 10, 0.5 from $series;
            analyze""";

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void ofFiveThousandStatementsAPageOfTenReadsEleven(TestStore store) throws SQLException {
        String url = store.create();
        Api api = Api.start(url, "--onrecord.limit.time=60s");
        try (var running = api.context()) {
            fill(url, store);
            List<String> statements = new CopyOnWriteArrayList<>();
            running.getBean(Sessions.class).watch(session -> statements.addAll(session.statements()));
            api.ask("{ people { nodes { statements(first: 10) { nodes { text } } } } }");

            String plan = plan(url, statements.get(1), store);

            assertThat(rowsRead(plan)).as(plan).isNotEmpty().allMatch(rows -> rows <= 12);
        }
    }

    private static void fill(String url, TestStore store) throws SQLException {
        String series = store == TestStore.H2 ? "system_range(1, 5000) s(x)" : "generate_series(1, 5000) x";
        try (Connection connection = TestStore.connect(url)) {
            connection.createStatement().execute(TALKER.replace("$series", series));
        }
    }

    private static String plan(String url, String sql, TestStore store) throws SQLException {
        try (Connection connection = TestStore.connect(url);
                var statement = connection.prepareStatement(
                        (store == TestStore.H2 ? "explain analyze " : "explain (analyze) ") + sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", new Long[] {SPEAKER}));
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
