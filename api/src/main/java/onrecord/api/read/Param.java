package onrecord.api.read;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import onrecord.api.search.Value;

/** A value on its way into a statement. */
interface Param {

    void set(PreparedStatement statement, int index) throws SQLException;

    static Param of(Object value) {
        Object storable = storable(value);
        return (statement, index) -> statement.setObject(index, storable);
    }

    /** What the search wants set. */
    static Param[] all(List<Value> values) {
        return values.stream().map(value -> (Param) value::set).toArray(Param[]::new);
    }

    static Param keys(Collection<Long> keys) {
        // an array of Long, and not of Object, as pgjdbc sends that in its own format
        Long[] values = keys.toArray(Long[]::new);
        return (statement, index) ->
                statement.setArray(index, statement.getConnection().createArrayOf("bigint", values));
    }

    static Param array(String type, Collection<?> values) {
        Object[] storable = values.stream().map(Param::storable).toArray();
        return (statement, index) ->
                statement.setArray(index, statement.getConnection().createArrayOf(type, storable));
    }

    /** PostgreSQL takes no zero in a text: in its place comes a character that no text has. */
    private static Object storable(Object value) {
        return value instanceof String text && text.indexOf('\0') >= 0 ? text.replace('\0', '\uFFFF') : value;
    }
}
