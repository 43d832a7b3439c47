package onrecord.api.read;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that a search finds, the best first. */
interface Finding {

    /** A page of them and one more, if there is one; the last first when paging backward. */
    List<Found> page(Session session, Range range) throws SQLException;

    /** How many there are, by kind. */
    Map<Integer, Long> counts(Session session) throws SQLException;

    /** Which page. */
    record Range(
            boolean backward,
            int size,
            @Nullable Found after,
            @Nullable Found before) {

        boolean has(Found found) {
            return (after == null || Found.BEST_FIRST.compare(found, after) > 0)
                    && (before == null || Found.BEST_FIRST.compare(found, before) < 0);
        }
    }
}
