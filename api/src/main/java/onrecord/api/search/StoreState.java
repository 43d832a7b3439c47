package onrecord.api.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of an H2 store can be sought at one moment.
 *
 * @param store the store's own name for itself
 * @param changes how often an importer changed it
 * @param rows how many rows each table has, which tells what others changed
 */
record StoreState(String store, long changes, Map<String, Long> rows) {

    static StoreState read(Connection connection) throws SQLException {
        String counts = Documents.tables().stream()
                .map(table -> "(select count(*) from " + table + ")")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select store, changes, " + counts + " from search_state")) {
            row.next();
            List<Long> rows = new ArrayList<>();
            for (int i = 0; i < Documents.tables().size(); i++) {
                rows.add(row.getLong(i + 3));
            }
            return of(row.getString(1), row.getLong(2), rows);
        }
    }

    private static StoreState of(String store, long changes, List<Long> rows) {
        Map<String, Long> byTable = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byTable.put(Documents.tables().get(i), rows.get(i));
        }
        return new StoreState(store, changes, byTable);
    }

    /** Whether the importer's notes tell all that happened between an earlier state and this one. */
    boolean follows(@Nullable StoreState earlier) {
        return earlier != null && earlier.store.equals(store) && earlier.changes < changes;
    }

    /** Whether this state has everything that the other has. */
    boolean isAtLeast(StoreState other) {
        return equals(other) || follows(other);
    }

    /** The state as an index keeps it beside its documents. */
    Map<String, String> written(String form) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("form", form);
        data.put("store", store);
        data.put("changes", Long.toString(changes));
        rows.forEach((table, count) -> data.put(table, count.toString()));
        return data;
    }

    /** What an index keeps; null where that is nothing, or of another form. */
    static @Nullable StoreState of(@Nullable Map<String, String> data, String form) {
        if (data == null || !form.equals(data.get("form"))) {
            return null;
        }
        List<Long> rows = Documents.tables().stream()
                .map(table -> Long.valueOf(data.getOrDefault(table, "-1")))
                .toList();
        return of(data.getOrDefault("store", ""), Long.parseLong(data.getOrDefault("changes", "0")), rows);
    }
}
