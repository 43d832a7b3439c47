package onrecord.api.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import onrecord.api.graphql.GlobalId;
import onrecord.api.model.Kind;
import org.jspecify.annotations.Nullable;

/** The current row of a result; every text that is read counts. */
record Row(ResultSet result, Budget budget) {

    /** @param type the SDL type that the row is one of */
    @Nullable
    Object value(Kind kind, int column, String type) throws SQLException {
        Object value = switch (kind) {
            case ID -> GlobalId.of(type, result.getLong(column));
            case TEXT -> text(column);
            case INTEGER -> result.getInt(column);
            case LONG -> result.getLong(column);
            case FLOAT -> result.getDouble(column);
            case BOOLEAN -> result.getBoolean(column);
            case DATE -> date(column);
            case INSTANT -> instant(column);
        };
        return result.wasNull() ? null : value;
    }

    @Nullable
    String text(int column) throws SQLException {
        String text = result.getString(column);
        budget.text(text == null ? 0 : text.length());
        return text;
    }

    long number(int column) throws SQLException {
        return result.getLong(column);
    }

    @Nullable
    Long key(int column) throws SQLException {
        long key = result.getLong(column);
        return result.wasNull() ? null : key;
    }

    /** The rows in an array of rows. */
    List<Row> rows(int column) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (Object row : (Object[]) result.getArray(column).getArray()) {
            ResultSet own = (ResultSet) row;
            own.next();
            rows.add(new Row(own, budget));
        }
        return rows;
    }

    boolean isNull(int column) throws SQLException {
        return result.getObject(column) == null;
    }

    private @Nullable String date(int column) throws SQLException {
        LocalDate date = result.getObject(column, LocalDate.class);
        return date == null ? null : date.toString();
    }

    @Nullable
    String instant(int column) throws SQLException {
        OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant().toString();
    }
}
