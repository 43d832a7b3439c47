package onrecord.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a connection: a FROM clause that calls the wanted table {@code t}, and what ties them to the row that has
 * the field, whose id stands as {@code $} wherever it is needed.
 *
 * @param join what the FROM clause joins to its first table, or nothing
 * @param where {@code true} for a connection of the query itself
 * @param equal the column that equals {@code $}, or is the same in all rows, if one is: as the first sort key it lets H2 read an index in order
 * @param hint the index that H2 must be told to use, as it prefers the one that it made for a foreign key
 */
public record Source(
        String from,
        String join,
        String where,
        @Nullable String equal,
        @Nullable String hint) {

    public static Source all(String from, String where) {
        return new Source(from, "", where, null, null);
    }

    /** All rows that have one value in a column. */
    static Source alike(String from, String column, String value) {
        return new Source(from, "", column + " = '" + value + "'", column, null);
    }

    public static Source by(String from, String column) {
        return new Source(from, "", column + " = $", column, null);
    }

    /** The rows {@code t} that the rows of a link table, called {@code l}, lead to. */
    static Source through(String link, String column, String joined) {
        return new Source(link + " l", " join " + joined, "l." + column + " = $", "l." + column, null);
    }

    public Source hint(String index) {
        return new Source(from, join, where, equal, index);
    }

    public boolean hasParent() {
        return where.indexOf('$') >= 0;
    }
}
