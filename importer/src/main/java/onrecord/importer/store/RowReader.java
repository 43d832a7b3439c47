package onrecord.importer.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads whole tables as row records, by the names that {@link RowWriter} writes them under. */
public final class RowReader {

    private final JdbcOperations jdbc;

    public RowReader(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows of the table of a kind of rows. */
    public <R extends Record> List<R> all(Class<R> type) {
        List<RecordComponent> columns = List.of(type.getRecordComponents());
        Constructor<R> constructor = constructor(type, columns);
        String names = columns.stream().map(RowWriter::name).collect(Collectors.joining(", "));
        return jdbc.query(
                "select " + names + " from " + RowWriter.table(type), (row, number) -> read(row, columns, constructor));
    }

    private static <R extends Record> Constructor<R> constructor(Class<R> type, List<RecordComponent> columns) {
        try {
            Class<?>[] types = columns.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    private static <R extends Record> R read(ResultSet row, List<RecordComponent> columns, Constructor<R> constructor)
            throws SQLException {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, i + 1, columns.get(i).getType());
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row cannot be made of " + Arrays.toString(values), e);
        }
    }

    private static @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
        if (type.isPrimitive()) {
            return primitive(row, column, type);
        }
        return type.isEnum() ? constant(type, row.getString(column)) : row.getObject(column, type);
    }

    private static Object primitive(ResultSet row, int column, Class<?> type) throws SQLException {
        return switch (type.getName()) {
            case "long" -> row.getLong(column);
            case "int" -> row.getInt(column);
            case "double" -> row.getDouble(column);
            case "boolean" -> row.getBoolean(column);
            default -> throw new IllegalStateException("no column is a " + type);
        };
    }

    private static @Nullable Object constant(Class<?> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
