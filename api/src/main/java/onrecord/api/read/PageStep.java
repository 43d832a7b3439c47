package onrecord.api.read;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
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
        this.sql = new PageSql(field.source(), sort, paging, filter, range);
    }

    @Override
    void run(Session session) throws SQLException {
        Map<Long, Page> pages = new HashMap<>();
        keys().forEach(key -> page(pages, key));
        if (shape.hasRows()) {
            sql.rows(
                    session, columns, keys(), (owner, row) -> page(pages, owner).add(row));
        }
        if (shape.hasTotal()) {
            sql.totals(session, keys(), (owner, row) -> page(pages, owner).total(row.number(1)));
        }
        for (Counts counts : shape.counts()) {
            sql.counts(
                    session, counts, keys(), (owner, row) -> page(pages, owner).add(counts, row));
        }
        pages.forEach((owner, page) -> deliver(owner, page.item()));
    }

    private Page page(Map<Long, Page> pages, long owner) {
        return pages.computeIfAbsent(owner, o -> new Page(shape, paging));
    }

    @Override
    boolean isEnd() {
        int statements = (shape.hasRows() ? 1 : 0)
                + (shape.hasTotal() ? 1 : 0)
                + shape.counts().size();
        return statements == 1 && shape.steps().isEmpty();
    }

    @Override
    Collection<Step> following() {
        return shape.steps();
    }
}
