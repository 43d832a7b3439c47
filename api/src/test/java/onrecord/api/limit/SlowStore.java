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

    private SlowStore() {}

    static void fill(String url) {
        try (Connection connection = TestStore.connect(url)) {
            String numbers =
                    url.startsWith("jdbc:h2:") ? "system_range(1, 200000) as n(x)" : "generate_series(1, 200000) n(x)";
            connection
                    .createStatement()
                    .execute("insert into article (id, uri, published_order, text, content_hash, extractor_version,"
                            + " revision) values (1, 'slow', 0, '', '', '', 1);"
                            + " insert into cast_member (id, article_id, ordinal, kind, name, agent_id)"
                            + " select x, 1, x, 'PERSON', 'Somebody', x from " + numbers);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
