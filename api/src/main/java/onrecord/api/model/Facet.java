package onrecord.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A property whose values can be counted.
 *
 * @param join what must be joined to the rows {@code t} for it, or nothing
 * @param many whether a row can have several values
 * @param type the SDL type of the row whose id the value is; null for a plain value
 */
public record Facet(
        String name,
        String join,
        String sql,
        boolean many,
        @Nullable String type) {

    static Facet facet(String name, String sql) {
        return new Facet(name, "", sql, false, null);
    }

    /** The value is an id. */
    static Facet facet(String name, String sql, String type) {
        return new Facet(name, "", sql, false, type);
    }

    Facet joined(String join) {
        return new Facet(name, join, sql, many, type);
    }

    /** A row can have several of these. */
    Facet manifold(String join) {
        return new Facet(name, join, sql, true, type);
    }
}
