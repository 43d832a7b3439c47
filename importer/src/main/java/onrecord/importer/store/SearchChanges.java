package onrecord.importer.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import onrecord.schema.vocabulary.SearchedKind;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Tells the index that lies beside an H2 store what it must read again; PostgreSQL keeps its own. */
public final class SearchChanges {

    private static final int BATCH = 500;

    private final JdbcOperations jdbc;

    public SearchChanges(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what the caller's transaction adds, changes or removes. */
    public void note(SearchedKind kind, Collection<Long> ids) {
        if (ids.isEmpty() || !isKept()) {
            return;
        }
        jdbc.update("update search_state set changes = changes + 1");
        jdbc.batchUpdate(
                "merge into search_change key (kind, item_id) values (?, ?, (select changes from search_state))",
                ids,
                BATCH,
                (row, id) -> {
                    row.setString(1, kind.name());
                    row.setLong(2, id);
                });
    }

    private boolean isKept() {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) SearchChanges::isH2));
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
