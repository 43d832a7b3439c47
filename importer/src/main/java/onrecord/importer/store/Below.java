package onrecord.importer.store;

/** The condition that a location is one of some given ones or lies in one of them. */
final class Below {

    private Below() {}

    /** Takes the locations as parameter {@code below}, an array. */
    static String condition(String column) {
        return "exists (select 1 from unnest(cast(:below as varchar(4500) array)) as given (path)" + " where " + column
                + " = path or left(" + column + ", char_length(path) + 1) = path || '/')";
    }
}
