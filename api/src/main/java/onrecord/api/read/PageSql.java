package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.api.model.Order.Key;
import onrecord.api.model.Sort;
import onrecord.api.model.Source;

/** The statements that load pages: one for the rows of all owners, one for their totals. */
record PageSql(Source source, Sort sort, Paging paging, Where filter, Where range) {

    /** A statement with {@code $} for an owner's id: its columns, what follows them, and its other parameters. */
    record Select(Columns columns, String rest, List<Param> params) {

        String sql() {
            return "select " + columns.list() + rest;
        }
    }

    /** Takes a row that belongs to an owner; its columns begin at 1. */
    interface RowOf {
        void take(long owner, Row row) throws SQLException;
    }

    void rows(Session session, Columns columns, Collection<Long> owners, RowOf each) throws SQLException {
        String rest = from(session) + range.sql() + orderBy() + " limit " + (paging.size() + 1);
        List<Param> params = new ArrayList<>(filter.params());
        params.addAll(range.params());
        run(session, new Select(columns, rest, params), owners, each);
    }

    void totals(Session session, Collection<Long> owners, RowOf each) throws SQLException {
        run(session, new Select(Columns.of("count(*)"), from(session), filter.params()), owners, each);
    }

    void counts(Session session, Counts counts, Collection<Long> owners, RowOf each) throws SQLException {
        String value = counts.sql();
        String count = counts.many() ? "count(distinct t.id)" : "count(*)";
        String rest = from(session, counts.join()) + " and " + value + " is not null group by " + value + " order by "
                + counts.order().replace("$value", value).replace("$count", count) + " limit " + counts.size();
        run(session, new Select(Columns.of(value, count), rest, filter.params()), owners, each);
    }

    private void run(Session session, Select select, Collection<Long> owners, RowOf each) throws SQLException {
        if (!source.hasParent()) {
            session.query(select.sql(), select.params(), row -> each.take(PageStep.QUERY, row));
        } else {
            session.dialect().queryForEach(session, select, owners, each);
        }
    }

    private String from(Session session) {
        return from(session, "");
    }

    private String from(Session session, String join) {
        return " from " + session.dialect().from(source) + filter.joined() + " " + join + " where " + source.where()
                + filter.sql();
    }

    private String orderBy() {
        String direction = sort.descending() != paging.backward() ? " desc" : "";
        Stream<String> keys = sort.order().keys().stream().map(Key::sql);
        String equal = source.equal();
        return Stream.concat(Stream.ofNullable(equal), keys.filter(key -> !key.equals(equal)))
                .map(key -> key + direction)
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}
