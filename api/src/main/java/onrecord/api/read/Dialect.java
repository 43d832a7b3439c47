package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import onrecord.api.model.Source;

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
        @Override
        String keys() {
            return "cast((select ?) as bigint[])";
        }

        @Override
        String last(String sql) {
            return sql + "; commit";
        }

        @Override
        void queryForEach(Session session, PageSql.Select select, Collection<Long> owners, PageSql.RowOf each)
                throws SQLException {
            String sql = "select c.*, u.id from unnest(" + keys() + ") as u(id) cross join lateral ("
                    + select.sql().replace("$", "u.id") + ") c";
            List<Param> all = new ArrayList<>(select.params());
            all.add(0, Param.keys(owners));
            int ownerColumn = select.columns().size() + 1;
            session.query(sql, all, row -> each.take(row.number(ownerColumn), row));
        }
    },

    /** Has no LATERAL, but a subquery among the selected values may see the row's owner: here one that makes a list. */
    H2 {
        @Override
        String from(Source source) {
            return source.from() + (source.hint() == null ? "" : " use index (" + source.hint() + ")") + source.join();
        }

        @Override
        String keys() {
            return "?";
        }

        @Override
        String last(String sql) {
            return sql;
        }

        @Override
        void queryForEach(Session session, PageSql.Select select, Collection<Long> owners, PageSql.RowOf each)
                throws SQLException {
            String sql = "select u.id, array(select row(" + select.columns().values() + ")"
                    + select.rest().replace("$", "u.id") + ") from unnest(?) as u(id)";
            List<Param> all = new ArrayList<>(select.params());
            all.add(Param.keys(owners));
            session.queryLists(sql, all, each);
        }
    };

    /** The FROM clause of a connection. */
    abstract String from(Source source);

    /** The parameter that {@link Param#keys} sets. */
    abstract String keys();

    /** A statement that ends its transaction, too, where that saves a message to another process. */
    abstract String last(String sql);

    /** Runs a statement with {@code $} for an owner's id for all owners at once. */
    abstract void queryForEach(Session session, PageSql.Select select, Collection<Long> owners, PageSql.RowOf each)
            throws SQLException;
}
