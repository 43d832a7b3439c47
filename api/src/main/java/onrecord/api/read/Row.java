package onrecord.api.read;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import onrecord.api.graphql.GlobalId;
import onrecord.api.model.Kind;
import org.jspecify.annotations.Nullable;

/** A row that was read, by columns from 1; every text that is taken from it counts. */
abstract class Row {

    private final Budget budget;

    Row(Budget budget) {
        this.budget = budget;
    }

    /** @param type the SDL type that the row is one of */
    final @Nullable Object value(Kind kind, int column, String type) throws SQLException {
        return switch (kind) {
            case ID -> id(column, type);
            case TEXT -> text(column);
            case INTEGER -> integer(column);
            case LONG -> key(column);
            case FLOAT -> real(column);
            case BOOLEAN -> flag(column);
            case DATE -> date(column);
            case INSTANT -> instant(column);
        };
    }

    final @Nullable String text(int column) throws SQLException {
        String text = string(column);
        budget.text(text == null ? 0 : text.length());
        return text;
    }

    /** Where it is never null. */
    abstract long number(int column) throws SQLException;

    abstract @Nullable Long key(int column) throws SQLException;

    abstract @Nullable Integer integer(int column) throws SQLException;

    abstract @Nullable Double real(int column) throws SQLException;

    abstract @Nullable Boolean flag(int column) throws SQLException;

    abstract boolean isNull(int column) throws SQLException;

    abstract @Nullable String string(int column) throws SQLException;

    abstract @Nullable LocalDate day(int column) throws SQLException;

    abstract @Nullable OffsetDateTime time(int column) throws SQLException;

    private @Nullable String id(int column, String type) throws SQLException {
        Long key = key(column);
        return key == null ? null : GlobalId.of(type, key.longValue());
    }

    private @Nullable String date(int column) throws SQLException {
        LocalDate date = day(column);
        return date == null ? null : date.toString();
    }

    @Nullable
    String instant(int column) throws SQLException {
        OffsetDateTime time = time(column);
        return time == null ? null : time.toInstant().toString();
    }
}
