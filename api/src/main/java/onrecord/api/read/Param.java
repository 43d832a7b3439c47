package onrecord.api.read;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import onrecord.api.search.Value;

/**
 * A value on its way into a statement.
 *
 * @param size in bytes, about what is sent for it
 */
record Param(int size, Value value) {

    private static final int NUMBER = 12;

    void set(PreparedStatement statement, int index) throws SQLException {
        value.set(statement, index);
    }

    static Param of(Object value) {
        Object storable = storable(value);
        return new Param(size(storable), (statement, index) -> statement.setObject(index, storable));
    }

    /** What the search wants set: the words of a text that may not be long. */
    static Param[] all(List<Value> values) {
        return values.stream().map(value -> new Param(NUMBER, value)).toArray(Param[]::new);
    }

    static Param keys(Collection<Long> keys) {
        // an array of Long, and not of Object, as pgjdbc sends that in its own format
        Long[] values = keys.toArray(Long[]::new);
        return new Param(
                NUMBER * values.length,
                (statement, index) ->
                        statement.setArray(index, statement.getConnection().createArrayOf("bigint", values)));
    }

    static Param array(String type, Collection<?> values) {
        Object[] storable = values.stream().map(Param::storable).toArray();
        int size = values.stream().mapToInt(Param::size).sum();
        return new Param(
                size,
                (statement, index) ->
                        statement.setArray(index, statement.getConnection().createArrayOf(type, storable)));
    }

    private static int size(Object value) {
        return value instanceof String text ? NUMBER + 3 * text.length() : NUMBER;
    }

    /** PostgreSQL takes no zero in a text: in its place comes a character that no text has. */
    private static Object storable(Object value) {
        return value instanceof String text && text.indexOf('\0') >= 0 ? text.replace('\0', '\uFFFF') : value;
    }
}
