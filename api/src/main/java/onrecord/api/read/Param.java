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
        return (statement, index) -> statement.setObject(index, value);
    }

    /** What the search wants set. */
    static Param[] all(List<Value> values) {
        return values.stream().map(value -> (Param) value::set).toArray(Param[]::new);
    }

    static Param keys(Collection<Long> keys) {
        return array("bigint", keys);
    }

    static Param array(String type, Collection<?> values) {
        return (statement, index) ->
                statement.setArray(index, statement.getConnection().createArrayOf(type, values.toArray()));
    }
}
