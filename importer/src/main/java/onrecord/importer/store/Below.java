package onrecord.importer.store;

/** The condition that a location is a given one or lies in it. */
final class Below {

    private Below() {}

    /** Takes the location as parameter {@code below}. */
    static String condition(String column) {
        return "(" + column + " = :below or left(" + column + ", char_length(:below) + 1) = :below || '/')";
    }
}
