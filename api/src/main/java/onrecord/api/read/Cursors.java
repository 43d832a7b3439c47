package onrecord.api.read;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.api.graphql.Cursor;
import onrecord.api.model.Order.Key;
import onrecord.api.model.Sort;
import org.jspecify.annotations.Nullable;

/** Cursors of one sort: made from rows, and turned into conditions again. */
final class Cursors {

    private final Sort sort;

    Cursors(Sort sort) {
        this.sort = sort;
    }

    /** Selects the sort keys. */
    int[] columns(Columns columns) {
        return keys().stream().mapToInt(key -> columns.add(key.sql())).toArray();
    }

    String cursor(Row row, int[] columns) throws SQLException {
        String[] values = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = String.valueOf(row.value(keys().get(i).kind(), columns[i], ""));
        }
        return new Cursor(sort.name(), List.of(values)).encode();
    }

    /** Only rows beyond the cursor in the given argument, if there is one. */
    void limit(Where where, String argument, @Nullable Object value, boolean following) {
        if (value == null) {
            return;
        }
        Cursor cursor = Cursor.of(argument, value, sort.name(), keys().size());
        Param[] params = new Param[keys().size()];
        for (int i = 0; i < params.length; i++) {
            params[i] = param(keys().get(i), cursor.keys().get(i), argument, value);
        }
        String columns = keys().stream().map(Key::sql).collect(Collectors.joining(", "));
        String marks = Stream.of(params).map(p -> "?").collect(Collectors.joining(", "));
        where.and("(" + columns + ") " + (following != sort.descending() ? ">" : "<") + " (" + marks + ")", params);
    }

    private static Param param(Key key, String text, String argument, Object cursor) {
        try {
            return Param.of(
                    switch (key.kind()) {
                        case INTEGER -> Integer.valueOf(text);
                        case LONG -> Long.valueOf(text);
                        case FLOAT -> Double.valueOf(text);
                        default -> text;
                    });
        } catch (NumberFormatException brokenKey) {
            throw Cursor.broken(argument, cursor);
        }
    }

    private List<Key> keys() {
        return sort.order().keys();
    }
}
