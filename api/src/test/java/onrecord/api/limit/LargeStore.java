package onrecord.api.limit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import onrecord.api.TestStore;

/** As much of everything as one request may ask for, in letters that take two bytes each. */
final class LargeStore {

    private LargeStore() {}

    static void fill(String url) {
        try (Connection connection = TestStore.connect(url);
                Statement sql = connection.createStatement()) {
            boolean h2 = url.startsWith("jdbc:h2:");
            String people = h2 ? "system_range(1, 120) as n(x)" : "generate_series(1, 120) n(x)";
            String each = h2 ? "system_range(1, 100) as m(y)" : "generate_series(1, 100) m(y)";
            sql.execute(
                    "insert into article (id, uri, published_order, text, content_hash, extractor_version, revision)"
                            + " select x, 'uri' || x, 0, repeat('слова и дела ', 4600), '', '', 1 from " + people);
            sql.execute("insert into agent (id, kind, name, statement_count, article_count)"
                    + " select x, 'PERSON', 'Person ' || x, 100, 1 from " + people);
            sql.execute(
                    "insert into statement (id, article_id, ordinal, kind, text, speaker_id, said_order, confidence)"
                            + " select x * 1000 + y, x, y, 'DIRECT', repeat('words that were said ', 10), x, 0, 0.9 from "
                            + people + ", " + each);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
