package onrecord.importer.store;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes row records in batches: the record's name is the table's, its components are the columns, the first the key. */
public final class RowWriter {

    private static final int BATCH = 500;

    private final JdbcOperations jdbc;

    public RowWriter(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts rows of one table. */
    public void insert(List<? extends Record> rows) {
        if (!rows.isEmpty()) {
            List<RecordComponent> columns = columns(rows.get(0));
            String names = columns.stream().map(RowWriter::name).collect(Collectors.joining(", "));
            String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            write(
                    "insert into " + table(rows.get(0).getClass()) + " (" + names + ") values (" + marks + ")",
                    rows,
                    columns);
        }
    }

    /** Updates rows of one table. */
    public void update(List<? extends Record> rows) {
        if (!rows.isEmpty()) {
            List<RecordComponent> columns = columns(rows.get(0));
            RecordComponent key = columns.remove(0);
            String settings =
                    columns.stream().map(column -> name(column) + " = ?").collect(Collectors.joining(", "));
            columns.add(key);
            write(
                    "update " + table(rows.get(0).getClass()) + " set " + settings + " where " + name(key) + " = ?",
                    rows,
                    columns);
        }
    }

    private void write(String sql, List<? extends Record> rows, List<RecordComponent> columns) {
        jdbc.batchUpdate(sql, rows, BATCH, (statement, row) -> {
            for (int i = 0; i < columns.size(); i++) {
                statement.setObject(i + 1, value(columns.get(i), row));
            }
        });
    }

    private static List<RecordComponent> columns(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents()).collect(Collectors.toList());
    }

    static String table(Class<? extends Record> row) {
        String name = row.getSimpleName();
        return snake(name.substring(0, name.length() - "Row".length()));
    }

    static String name(RecordComponent column) {
        return snake(column.getName());
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(RecordComponent column, Record row) {
        try {
            Object value = column.getAccessor().invoke(row);
            return value instanceof Enum<?> constant ? constant.name() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row's component cannot be read: " + column, e);
        }
    }
}
