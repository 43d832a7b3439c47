package onrecord.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a connection: a FROM clause that calls the wanted table {@code t}, and what ties them to the row that has
 * the field, whose id stands as {@code $} wherever it is needed.
 *
 * @param where {@code true} for a connection of the query itself
 * @param equal the column that equals {@code $}, if one does: as the first sort key it lets H2 read an index in order
 * @param hint the index that H2 must be told to use, as it prefers the one that it made for a foreign key
 */
public record Source(
        String from,
        String where,
        @Nullable String equal,
        @Nullable String hint) {

    public static Source all(String from, String where) {
        return new Source(from, where, null, null);
    }

    public static Source by(String from, String column) {
        return new Source(from, column + " = $", column, null);
    }

    public Source hint(String index) {
        return new Source(from, where, equal, index);
    }

    public boolean hasParent() {
        return from.indexOf('$') >= 0 || where.indexOf('$') >= 0;
    }
}
