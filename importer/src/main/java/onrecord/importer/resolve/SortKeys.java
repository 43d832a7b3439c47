package onrecord.importer.resolve;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** The days by which articles, and statements that refer to events, are ordered: what leads to them repeats these. */
final class SortKeys {

    private final Map<Long, Integer> articles = new HashMap<>();
    private final Map<Long, Integer> statements = new HashMap<>();

    SortKeys(JdbcOperations jdbc) {
        read(jdbc, "select id, published_order from article", articles);
        read(
                jdbc,
                "select id, said_order from statement where id in (select statement_id from article_link)",
                statements);
    }

    private static void read(JdbcOperations jdbc, String sql, Map<Long, Integer> keys) {
        jdbc.query(sql, row -> {
            keys.put(row.getLong(1), row.getInt(2));
        });
    }

    int article(long id) {
        return key(articles, id);
    }

    int statement(long id) {
        return key(statements, id);
    }

    private static int key(Map<Long, Integer> keys, long id) {
        Integer key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("the store lost row " + id + " while it was resolved");
        }
        return key;
    }
}
