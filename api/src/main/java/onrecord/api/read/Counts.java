package onrecord.api.read;

import java.util.List;

/**
 * How often each value of a property occurs among all rows of a connection.
 *
 * @param selection the selected list
 * @param join what must be joined to the rows for the value
 * @param many whether a row can have several values
 * @param order which values come first in SQL, with {@code $value} and {@code $count}; {@code size} are taken
 * @param turned whether the list begins with the last of them
 * @param maker makes an item of a row of value and count
 * @param steps what the items want besides
 */
record Counts(
        Selection selection,
        String join,
        String sql,
        boolean many,
        String order,
        int size,
        boolean turned,
        EdgeShape.Maker maker,
        List<Step> steps) {}
