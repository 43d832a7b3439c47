package onrecord.api.limit;

import java.sql.Connection;
import java.sql.SQLException;
import onrecord.api.TestStore;

/** Articles that take long to search. */
final class SlowStore {

    private SlowStore() {}

    static void fill(String url) {
        try (Connection connection = TestStore.connect(url)) {
            String numbers =
                    url.startsWith("jdbc:h2:") ? "system_range(1, 20000) as n(x)" : "generate_series(1, 20000) n(x)";
            connection
                    .createStatement()
                    .execute("insert into article (id, uri, published_order, text, content_hash, extractor_version,"
                            + " revision) select x, 'slow' || x, 0, repeat('abcdefghijklmno ', 1000), '', '', 1 from "
                            + numbers);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
