package onrecord.api.read;

import java.util.Comparator;
import java.util.List;
import onrecord.api.graphql.Cursor;
import onrecord.api.model.Searched;

/**
 * A row that a search found.
 *
 * @param kind the place of its kind in {@link Searched#ALL}, counted from the end: of equal scores the greater is first
 */
record Found(int kind, long id, double score) {

    static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score)
            .thenComparingInt(Found::kind)
            .thenComparingLong(Found::id)
            .reversed();

    static int kind(Searched searched) {
        return Searched.ALL.size() - Searched.ALL.indexOf(searched);
    }

    Searched searched() {
        return Searched.ALL.get(Searched.ALL.size() - kind);
    }

    String cursor(String order) {
        return new Cursor(order, List.of(Double.toString(score), Integer.toString(kind), Long.toString(id))).encode();
    }

    /** What the cursor in an argument stands for. */
    static Found of(String argument, Object cursor, String order) {
        List<String> keys = Cursor.of(argument, cursor, order, 3).keys();
        try {
            return new Found(
                    Integer.parseInt(keys.get(1)), Long.parseLong(keys.get(2)), Double.parseDouble(keys.get(0)));
        } catch (NumberFormatException broken) {
            throw Cursor.broken(argument, cursor);
        }
    }
}
