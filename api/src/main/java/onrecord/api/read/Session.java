package onrecord.api.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection that answers a request, taken when first needed: all of the answer is of one moment. */
public final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /** Takes the current row. */
    interface EachRow {
        void take(ResultSet result) throws SQLException;
    }

    private final DataSource store;
    private final Dialect dialect;
    private final Runnable renewal;
    private final Set<String> statements = new LinkedHashSet<>();
    private @Nullable Connection connection;

    Session(DataSource store, Dialect dialect, Runnable renewal) {
        this.store = store;
        this.dialect = dialect;
        this.renewal = renewal;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The different statements that were run. */
    public Set<String> statements() {
        return statements;
    }

    void query(String sql, List<Param> params, EachRow each) throws SQLException {
        try (Prepared prepared = prepare(sql)) {
            prepared.query(params, each);
        }
    }

    Prepared prepare(String sql) throws SQLException {
        statements.add(sql);
        Connection open = connection;
        if (open == null) {
            open = store.getConnection();
            connection = open;
        }
        return new Prepared(open.prepareStatement(sql));
    }

    /** Takes another connection for what follows. */
    void renew() {
        close();
        renewal.run();
    }

    void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException lost) {
                LOG.debug("A connection was lost before it was given back", lost);
            }
            connection = null;
        }
    }

    /** A statement that can run more than once. */
    record Prepared(PreparedStatement statement) implements AutoCloseable {

        void query(List<Param> params, EachRow each) throws SQLException {
            for (int i = 0; i < params.size(); i++) {
                params.get(i).set(statement, i + 1);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    each.take(result);
                }
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
