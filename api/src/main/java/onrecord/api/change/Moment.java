package onrecord.api.change;

import java.util.List;
import onrecord.api.graphql.BadRequest;
import onrecord.api.graphql.Cursor;

/**
 * A position in the log of changes.
 *
 * @param store tells this store's moments from another's
 */
public record Moment(String store, long position) {

    private static final String ORDER = "LIVE";

    /** What a client may keep and give back. */
    public String cursor() {
        return new Cursor(ORDER, List.of(store, String.valueOf(position))).encode();
    }

    public Moment at(long other) {
        return new Moment(store, other);
    }

    /** The moment of this store that a client gives back in an argument. */
    public Moment past(String argument, Object cursor) {
        List<String> keys = Cursor.of(argument, cursor, ORDER, 2).keys();
        if (!keys.get(0).equals(store)) {
            throw new BadRequest(argument, "this cursor comes from another store; subscribe without one");
        }
        try {
            long given = Long.parseLong(keys.get(1));
            if (given >= 0 && given <= position) {
                return at(given);
            }
        } catch (NumberFormatException broken) {
            throw Cursor.broken(argument, cursor);
        }
        throw new BadRequest(argument, "this cursor is later than all that is known here; subscribe without one");
    }
}
