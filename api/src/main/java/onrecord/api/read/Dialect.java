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
            return source.from();
        }

        @Override
        void queryForEach(Session session, PageSql.Select select, Collection<Long> owners, PageSql.RowOf each)
                throws SQLException {
            String sql = "select c.*, u.id from unnest(?) as u(id) cross join lateral ("
                    + select.sql().replace("$", "u.id") + ") c";
            List<Param> all = new ArrayList<>();
            all.add(Param.keys(owners));
            all.addAll(select.params());
            int ownerColumn = select.columns() + 1;
            session.query(sql, all, row -> each.take(row.number(ownerColumn), row));
        }
    },

    /** Has no LATERAL, but needs next to no time for one more run of a prepared statement. */
    H2 {
        @Override
        String from(Source source) {
            return source.hint() == null ? source.from() : source.from() + " use index (" + source.hint() + ")";
        }

        @Override
        void queryForEach(Session session, PageSql.Select select, Collection<Long> owners, PageSql.RowOf each)
                throws SQLException {
            int marks = (int) select.sql().chars().filter(c -> c == '$').count();
            try (Session.Prepared statement = session.prepare(select.sql().replace('$', '?'))) {
                for (long owner : owners) {
                    List<Param> all = new ArrayList<>();
                    for (int i = 0; i < marks; i++) {
                        all.add(Param.of(owner));
                    }
                    all.addAll(select.params());
                    statement.query(all, row -> each.take(owner, row));
                }
            }
        }
    };

    /** The FROM clause of a connection. */
    abstract String from(Source source);

    /** Runs a statement with {@code $} for an owner's id, which stands before every other parameter, for each owner. */
    abstract void queryForEach(Session session, PageSql.Select select, Collection<Long> owners, PageSql.RowOf each)
            throws SQLException;
}
