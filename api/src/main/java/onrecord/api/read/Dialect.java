package onrecord.api.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import onrecord.api.model.Source;
import org.h2.jdbc.JdbcConnection;

/** The little that H2 and PostgreSQL must be told differently. */
enum Dialect {
    POSTGRESQL {
        @Override
        String from(Source source) {
            return source.from() + source.join();
        }

        /**
         * A subquery hides how many keys there are from the planner, which would else take the plan that it made for the
         * number at hand for better than the one that it keeps, and so plan each request anew.
         */
        private String keys() {
            return "cast((select ?) as bigint[])";
        }

        @Override
        String among(String column) {
            return " where " + column + " = any(" + keys() + ")";
        }

        /** It answers while it is still being asked: what waits to be read meanwhile must find room on the way. */
        @Override
        List<List<Ask>> together(List<Ask> asks) {
            List<List<Ask>> groups = new ArrayList<>();
            int size = MOST_BYTES;
            for (Ask ask : asks) {
                size += ask.size();
                if (size > MOST_BYTES) {
                    groups.add(new ArrayList<>());
                    size = ask.size();
                }
                groups.get(groups.size() - 1).add(ask);
            }
            return groups;
        }

        /** What is sent in one message is one transaction already. */
        @Override
        String message(String sql, boolean first, boolean last) {
            return first && last ? sql : first ? "begin; " + sql : last ? sql + "; commit" : sql;
        }

        @Override
        void end(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("rollback");
            }
        }

        @Override
        void cancel(Statement statement) throws SQLException {
            statement.cancel();
        }

        /** It hears at any moment that a statement is cancelled. */
        @Override
        void limit(Connection connection, long milliseconds) {}

        @Override
        Ask askForEach(PageSql.Select select, Collection<Long> owners, PageSql.RowOf each) {
            String sql = "select c.*, u.id from unnest(" + keys() + ") as u(id) cross join lateral ("
                    + select.sql().replace("$", "u.id") + ") c";
            List<Param> all = new ArrayList<>(select.params());
            all.add(0, Param.keys(owners));
            int ownerColumn = select.columns().size() + 1;
            return Ask.rows(sql, all, row -> each.take(row.number(ownerColumn), row));
        }
    },

    /** Has no LATERAL, but a subquery among the selected values may see the row's owner: here one that makes a list. */
    H2 {
        @Override
        String from(Source source) {
            return source.from() + (source.hint() == null ? "" : " use index (" + source.hint() + ")") + source.join();
        }

        /** Joined, as of an array it would look at one key after the other for each row. */
        @Override
        String among(String column) {
            return " join unnest(?) as u(id) on u.id = " + column + " where true";
        }

        @Override
        List<List<Ask>> together(List<Ask> asks) {
            return asks.stream().map(List::of).toList();
        }

        /** Its pool's connections begin a transaction by themselves, and end it when they are given back. */
        @Override
        String message(String sql, boolean first, boolean last) {
            return sql;
        }

        @Override
        void end(Connection connection) {}

        /**
         * While it passes over rows that do not fit, it does not hear that the statement is cancelled, but looks at the
         * session's clock: that is put forward. Where another process has the file open, nothing does that.
         */
        @Override
        void cancel(Statement statement) throws SQLException {
            statement.cancel();
            statement.getConnection().unwrap(JdbcConnection.class).getSession().cancel();
        }

        /** For the statement that another process runs, or that is cancelled before it begins. */
        @Override
        void limit(Connection connection, long milliseconds) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set query_timeout " + Math.max(1, milliseconds));
            }
        }

        @Override
        Ask askForEach(PageSql.Select select, Collection<Long> owners, PageSql.RowOf each) {
            String sql = "select u.id, array(select row(" + select.columns().values() + ")"
                    + select.rest().replace("$", "u.id") + ") from unnest(?) as u(id)";
            List<Param> all = new ArrayList<>(select.params());
            all.add(Param.keys(owners));
            return Ask.lists(sql, all, each);
        }
    };

    private static final int MOST_BYTES = 32_768;

    /** The FROM clause of a connection. */
    abstract String from(Source source);

    /** What follows a FROM clause to leave the rows whose column has one of the keys that {@link Param#keys} sets. */
    abstract String among(String column);

    /** Which statements are sent in one message to another process: here the order stays. */
    abstract List<List<Ask>> together(List<Ask> asks);

    /** Statements with what begins and ends their transaction, where that saves a message to another process. */
    abstract String message(String sql, boolean first, boolean last);

    /** Ends a transaction whose last message was not known to be that. */
    abstract void end(Connection connection) throws SQLException;

    /** Ends a statement that runs. */
    abstract void cancel(Statement statement) throws SQLException;

    /** Says how long each statement of a connection may take from now on, where that is better said before. */
    abstract void limit(Connection connection, long milliseconds) throws SQLException;

    /** A statement with {@code $} for an owner's id, for all owners at once. */
    abstract Ask askForEach(PageSql.Select select, Collection<Long> owners, PageSql.RowOf each);
}
