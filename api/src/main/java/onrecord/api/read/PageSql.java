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

    Ask rows(Dialect dialect, Columns columns, Collection<Long> owners, RowOf each) {
        String rest = from(dialect) + range.sql() + orderBy() + " limit " + (paging.size() + 1);
        List<Param> params = new ArrayList<>(filter.params());
        params.addAll(range.params());
        return ask(dialect, new Select(columns, rest, params), owners, each);
    }

    Ask totals(Dialect dialect, Collection<Long> owners, RowOf each) {
        return ask(dialect, new Select(Columns.of("count(*)"), from(dialect), filter.params()), owners, each);
    }

    Ask counts(Dialect dialect, Counts counts, Collection<Long> owners, RowOf each) {
        String value = counts.sql();
        String count = counts.many() ? "count(distinct t.id)" : "count(*)";
        String rest = from(dialect, counts.join()) + " and " + value + " is not null group by " + value + " order by "
                + counts.order().replace("$value", value).replace("$count", count) + " limit " + counts.size();
        return ask(dialect, new Select(Columns.of(value, count), rest, filter.params()), owners, each);
    }

    private Ask ask(Dialect dialect, Select select, Collection<Long> owners, RowOf each) {
        return source.hasParent()
                ? dialect.askForEach(select, owners, each)
                : Ask.rows(select.sql(), select.params(), row -> each.take(PageStep.QUERY, row));
    }

    private String from(Dialect dialect) {
        return from(dialect, "");
    }

    private String from(Dialect dialect, String join) {
        return " from " + dialect.from(source) + filter.joined() + " " + join + " where " + source.where()
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
