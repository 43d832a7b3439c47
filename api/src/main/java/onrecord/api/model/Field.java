package onrecord.api.model;

import java.util.List;

/** Where the value of one SDL field comes from. SQL calls the row's own table {@code t}. */
public sealed interface Field {

    /** The SDL field's name. */
    String name();

    /** A column, as it is. */
    record Value(String name, String sql, Kind kind) implements Field {}

    /** An object made of the row's own columns; null where the first of them is null. */
    record Nested(String name, List<Value> parts) implements Field {}

    /** The row of another table whose id a column holds; null where there is none, unless it is required. */
    record One(String name, String type, String sql, boolean required) implements Field {}

    /** Who speaks: the agent whose id is in one column, or else the words that are in another. */
    record Spoken(String name, String agentSql, String wordsSql) implements Field {}

    /** All rows of a table that belong to the row, as objects. */
    record Many(String name, String type, String from, String parent, String order) implements Field {}

    /** One column of all rows of a table that belong to the row and fit a condition. */
    record Texts(String name, String sql, String from, String where, String parent) implements Field {}

    /** A connection: pages of the rows that belong to the row. */
    record Page(String name, String type, Source source, Sort sort, List<Field> edge) implements Field {

        public Page edge(Field... fields) {
            return new Page(name, type, source, sort, List.of(fields));
        }
    }
}
