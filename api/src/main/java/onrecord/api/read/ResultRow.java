package onrecord.api.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The current row of a result. */
final class ResultRow extends Row {

    private final ResultSet result;

    ResultRow(ResultSet result, Budget budget) {
        super(budget);
        this.result = result;
    }

    @Override
    long number(int column) throws SQLException {
        return result.getLong(column);
    }

    @Override
    @Nullable
    Long key(int column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : value;
    }

    @Override
    @Nullable
    Integer integer(int column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? null : value;
    }

    @Override
    @Nullable
    Double real(int column) throws SQLException {
        double value = result.getDouble(column);
        return result.wasNull() ? null : value;
    }

    @Override
    @Nullable
    Boolean flag(int column) throws SQLException {
        boolean value = result.getBoolean(column);
        return result.wasNull() ? null : value;
    }

    @Override
    boolean isNull(int column) throws SQLException {
        return result.getObject(column) == null;
    }

    @Override
    @Nullable
    String string(int column) throws SQLException {
        return result.getString(column);
    }

    @Override
    @Nullable
    LocalDate day(int column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    @Override
    @Nullable
    OffsetDateTime time(int column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class);
    }
}
