package onrecord.api.search;

import java.sql.Connection;
import java.sql.SQLException;
import onrecord.api.text.Sought;

/** Finds rows of the tables article, statement, event and agent by their words. */
public interface Search extends AutoCloseable {

    /** The condition that a row {@code t} of the table has the sought words; good for one request. */
    Part condition(String table, Sought sought, Connections store) throws SQLException;

    /** How well rows of the table fit. */
    Ranking ranking(String table, Sought sought);

    /** Waits until all that the store holds can be found; fails where that takes too long. */
    void await(Connection store) throws SQLException;

    @Override
    void close();
}
