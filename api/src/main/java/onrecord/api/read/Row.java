package onrecord.api.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import onrecord.api.graphql.GlobalId;
import onrecord.api.model.Kind;
import org.jspecify.annotations.Nullable;

/** The current row of a result; {@code type} is the SDL type that it is one of. */
record Row(ResultSet result, String type) {

    @Nullable
    Object value(Kind kind, int column) throws SQLException {
        Object value = switch (kind) {
            case ID -> GlobalId.of(type, result.getLong(column));
            case TEXT -> result.getString(column);
            case INTEGER -> result.getInt(column);
            case LONG -> result.getLong(column);
            case FLOAT -> result.getDouble(column);
            case BOOLEAN -> result.getBoolean(column);
            case DATE -> text(result.getObject(column, LocalDate.class));
            case INSTANT -> instant(result.getObject(column, OffsetDateTime.class));
        };
        return result.wasNull() ? null : value;
    }

    @Nullable
    Long key(int column) throws SQLException {
        long key = result.getLong(column);
        return result.wasNull() ? null : key;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String instant(@Nullable OffsetDateTime time) {
        return time == null
                ? null
                : time.withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString();
    }
}
