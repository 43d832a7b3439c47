package onrecord.api.search;

import onrecord.api.text.Sought;

/** Finds rows of the tables article, statement, event and agent by their words. */
public interface Search extends AutoCloseable {

    /** The condition that a row {@code t} of the table has the sought words. */
    Part condition(String table, Sought sought);

    /** How well rows of the table fit. */
    Ranking ranking(String table, Sought sought);

    @Override
    void close();
}
