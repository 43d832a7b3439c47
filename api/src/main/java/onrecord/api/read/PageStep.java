package onrecord.api.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.api.model.Entity;
import onrecord.api.model.Field;
import onrecord.api.model.Model;
import onrecord.api.model.Sort;

/** A page of the rows that belong to others, for each of them; with no others, a page of the query itself. */
final class PageStep extends Step {

    /** Stands for the owner of a connection that is a field of the query itself. */
    static final long QUERY = 0;

    private final PageSql sql;
    private final Paging paging;
    private final Columns columns = new Columns();
    private final PageShape shape;
    private final boolean ofQuery;
    private final Budget budget;
    private final Map<Long, Page> pages = new HashMap<>();

    PageStep(Selection selection, Field.Page field) {
        super(selection.key());
        Entity entity = Model.entity(field.type());
        Sort sort = Ordering.of(selection, entity, field.sort());
        Cursors cursors = new Cursors(sort);
        this.paging = Paging.of(selection);
        Where filter = new Where();
        Filters.apply(selection, entity.filter(), filter);
        Where range = new Where();
        cursors.limit(range, selection.argument("after"), paging.after(), true);
        cursors.limit(range, selection.argument("before"), paging.before(), false);
        this.shape = new PageShape(selection, field, cursors, columns);
        this.budget = selection.session().budget();
        this.ofQuery = !field.source().hasParent();
        this.sql = new PageSql(field.source(), sort, paging, filter, range);
    }

    @Override
    List<Ask> asks(Dialect dialect) {
        shape.counted().forEach(count -> budget.counted(ofQuery ? count.points() : count.points(keys().size())));
        List<Ask> asks = new ArrayList<>();
        if (shape.hasRows()) {
            asks.add(sql.rows(
                    dialect, columns, keys(), (owner, row) -> page(owner).add(row)));
        }
        if (shape.hasTotal()) {
            asks.add(sql.totals(dialect, keys(), (owner, row) -> page(owner).total(row.number(1))));
        }
        for (Counts counts : shape.counts()) {
            asks.add(sql.counts(
                    dialect, counts, keys(), (owner, row) -> page(owner).add(counts, row)));
        }
        return asks;
    }

    private Page page(long owner) {
        return pages.computeIfAbsent(owner, o -> new Page(shape, paging));
    }

    @Override
    void finish(Session session) {
        keys().forEach(owner -> deliver(owner, page(owner).item()));
    }

    @Override
    Collection<Step> following() {
        return shape.steps();
    }
}
