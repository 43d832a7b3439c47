package onrecord.api.limit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.api.TestStore;

/** An article whose cast takes long to count. */
final class SlowStore {

    /** Each part takes some tenths of a second. */
    static final String QUERY = IntStream.range(0, 20)
            .mapToObj(i -> "f" + i + ": facets(by: MENTIONED, first: 1) { count }")
            .collect(Collectors.joining(" ", "{ articles { ", " } }"));

    /** One statement, without an end while a store is stalled. */
    static final String ENDLESS = "{ people { totalCount } }";

    private SlowStore() {}

    /** Lets whoever counts people look through a million million pairs of numbers first. */
    static void stall(String url) {
        String numbers = url.startsWith("jdbc:h2:") ? "system_range(1, 1000000)" : "generate_series(1, 1000000)";
        execute(
                url,
                "insert into agent (id, kind, name, statement_count, article_count) values (1, 'PERSON', 'Ada', 0, 0);"
                        + " alter table agent rename to agent_row; create view agent as select * from agent_row where"
                        + " (select count(*) from " + numbers + " as n(x), " + numbers
                        + " as m(y) where x + y < 0) = 0");
    }

    static void resume(String url) {
        execute(url, "drop view agent; alter table agent_row rename to agent");
    }

    static void fill(String url) {
        String numbers =
                url.startsWith("jdbc:h2:") ? "system_range(1, 200000) as n(x)" : "generate_series(1, 200000) n(x)";
        execute(
                url,
                "insert into article (id, uri, published_order, text, content_hash, extractor_version,"
                        + " revision) values (1, 'slow', 0, '', '', '', 1);"
                        + " insert into cast_member (id, article_id, ordinal, kind, name, agent_id)"
                        + " select x, 1, x, 'PERSON', 'Somebody', x from " + numbers);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = TestStore.connect(url)) {
            connection.createStatement().execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
