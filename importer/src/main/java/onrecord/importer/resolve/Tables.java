package onrecord.importer.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.importer.store.RowReader;
import onrecord.importer.store.RowWriter;
import org.springframework.jdbc.core.JdbcOperations;

/** Makes stored tables hold the rows that they should hold, and writes nothing but the differences. */
final class Tables {

    private static final int BATCH = 500;

    private final JdbcOperations jdbc;
    private final RowWriter writer;
    private final RowReader reader;

    Tables(JdbcOperations jdbc) {
        this.jdbc = jdbc;
        writer = new RowWriter(jdbc);
        reader = new RowReader(jdbc);
    }

    /**
     * What was done to a table, and what is still to be removed from it.
     *
     * @param written the keys of rows that were added or changed
     * @param leftover the keys of rows that others may still refer to
     */
    record Difference(List<Long> written, List<Long> leftover) {}

    /** Adds and changes rows of a table with a key of its own. */
    <R extends Record> Difference update(Class<R> type, Collection<R> wanted, Function<R, Long> key) {
        Map<Long, R> stored = new HashMap<>();
        reader.all(type).forEach(row -> stored.put(key.apply(row), row));
        List<R> added = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        for (R row : wanted) {
            R before = stored.remove(key.apply(row));
            if (before == null) {
                added.add(row);
            } else if (!before.equals(row)) {
                changed.add(row);
            }
        }
        writer.insert(added);
        writer.update(changed);
        List<Long> written =
                Stream.of(added, changed).flatMap(List::stream).map(key).toList();
        return new Difference(written, List.copyOf(stored.keySet()));
    }

    /** Removes rows by their ids. */
    void remove(String table, List<Long> ids) {
        jdbc.batchUpdate("delete from " + table + " where id = ?", ids, BATCH, (delete, id) -> delete.setLong(1, id));
    }

    /** Replaces rows of a table that nothing refers to. */
    <R extends Record> void replace(
            String table, Class<R> type, Collection<R> wanted, List<String> keyColumns, Function<R, Object[]> key) {
        Set<R> added = new HashSet<>(wanted);
        List<Object[]> removed = new ArrayList<>();
        for (R row : reader.all(type)) {
            if (!added.remove(row)) {
                removed.add(key.apply(row));
            }
        }
        if (!removed.isEmpty()) {
            jdbc.batchUpdate(
                    "delete from " + table + " where " + String.join(" = ? and ", keyColumns) + " = ?", removed);
        }
        writer.insert(List.copyOf(added));
    }

    /** Sets a column of some rows, by their ids. */
    void point(String table, String column, Map<Long, Long> values) {
        jdbc.batchUpdate(
                "update " + table + " set " + column + " = ? where id = ?", values.entrySet(), BATCH, (row, entry) -> {
                    row.setLong(1, entry.getValue());
                    row.setLong(2, entry.getKey());
                });
    }

    /** Lets a column follow what another table says about the row that a second column names. */
    void follow(String table, String column, String reference, String followed, String value) {
        String said = "(select f." + value + " from " + followed + " f where f.id = " + table + "." + reference + ")";
        jdbc.update(
                "update " + table + " set " + column + " = " + said + " where " + column + " is distinct from " + said);
    }
}
