package onrecord.api.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbc.JdbcResultSet;
import org.h2.util.JSR310Utils;
import org.h2.value.Value;
import org.h2.value.ValueCollectionBase;
import org.h2.value.ValueNull;
import org.jspecify.annotations.Nullable;

/** A row in an array of rows, as H2 has it: over JDBC each would become a result set with names and types. */
final class ListedRow extends Row {

    private final Value[] values;

    private ListedRow(Value[] values, Budget budget) {
        super(budget);
        this.values = values;
    }

    /** The rows in an array of the current row of a result. */
    static List<Row> of(ResultSet result, int column, Budget budget) throws SQLException {
        Value[] array = list(result.unwrap(JdbcResultSet.class).getInternal(column));
        List<Row> rows = new ArrayList<>(array.length);
        for (Value row : array) {
            rows.add(new ListedRow(list(row), budget));
        }
        return rows;
    }

    private static Value[] list(Value value) {
        return ((ValueCollectionBase) value).getList();
    }

    private @Nullable Value at(int column) {
        Value value = values[column - 1];
        return value == ValueNull.INSTANCE ? null : value;
    }

    @Override
    long number(int column) {
        Value value = at(column);
        return value == null ? 0 : value.getLong();
    }

    @Override
    @Nullable
    Long key(int column) {
        Value value = at(column);
        return value == null ? null : (Long) value.getLong();
    }

    @Override
    @Nullable
    Integer integer(int column) {
        Value value = at(column);
        return value == null ? null : (Integer) value.getInt();
    }

    @Override
    @Nullable
    Double real(int column) {
        Value value = at(column);
        return value == null ? null : (Double) value.getDouble();
    }

    @Override
    @Nullable
    Boolean flag(int column) {
        Value value = at(column);
        return value == null ? null : (Boolean) value.getBoolean();
    }

    @Override
    boolean isNull(int column) {
        return at(column) == null;
    }

    @Override
    @Nullable
    String string(int column) {
        Value value = at(column);
        return value == null ? null : value.getString();
    }

    @Override
    @Nullable
    LocalDate day(int column) {
        Value value = at(column);
        return value == null ? null : JSR310Utils.valueToLocalDate(value, null);
    }

    @Override
    @Nullable
    OffsetDateTime time(int column) {
        Value value = at(column);
        return value == null ? null : JSR310Utils.valueToOffsetDateTime(value, null);
    }
}
