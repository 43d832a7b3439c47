package onrecord.api.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How well rows of a table fit: scores do not depend on other rows, so that they stay when the store grows. */
public sealed interface Ranking {

    /** Reckoned by the database, of the rows {@code t} that fulfil the condition. */
    record InSql(Part condition, Part score) implements Ranking {}

    /** Known before the database is asked. */
    interface Known {
        /** The best, in any order. */
        List<Hit> hits(Connection store) throws SQLException;
    }

    /** Found in an index. */
    record InIndex(Known known) implements Ranking {}
}
