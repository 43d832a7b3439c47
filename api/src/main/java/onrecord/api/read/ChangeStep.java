package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import onrecord.api.change.Moment;
import onrecord.api.model.Entity;
import onrecord.api.model.Kind;
import onrecord.api.model.Live;
import onrecord.api.model.Model;

/** What became known in a stretch of the order of changes. */
final class ChangeStep extends Step {

    /** Between two positions: the first is not in it, the last is. */
    record Stretch(Moment after, long last, boolean latestFirst, int most) {}

    private final Stretch stretch;
    private final String sql;
    private final List<Param> params = new ArrayList<>();
    private final Columns columns = new Columns();
    private final int position = columns.add("c.position");
    private final List<Shape.Part> parts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    ChangeStep(Selection selection, Live live, Stretch stretch) {
        super(selection.key());
        this.stretch = stretch;
        Entity entity = Model.entity(live.type());
        Where where = new Where();
        where.and("c.kind = ?", Param.of(live.kind()));
        where.and("c.position > ?", Param.of(stretch.after().position()));
        where.and("c.position <= ?", Param.of(stretch.last()));
        Filters.apply(selection, entity.filter(), where);
        selection.children().forEach(child -> add(child, live, entity));
        params.addAll(where.params());
        sql = "select " + columns.list() + " from change_log c join " + entity.table() + " t on t.id = c.item_id"
                + where.joined() + " where true" + where.sql() + " order by c.position"
                + (stretch.latestFirst() ? " desc" : "")
                + " limit " + stretch.most();
    }

    private void add(Selection child, Live live, Entity entity) {
        if (child.name().equals("cursor")) {
            parts.add((row, item) -> item.put(child.key(), moment(row).cursor()));
        } else if (child.name().equals("at")) {
            int at = columns.add("c.noted_at");
            parts.add((row, item) -> item.put(child.key(), row.value(Kind.INSTANT, at, "")));
        } else if (child.name().equals(live.field())) {
            Shape shape = new Shape(entity, child.children(), columns);
            steps.addAll(shape.steps());
            parts.add((row, item) -> item.put(child.key(), shape.item(row)));
        } else {
            parts.add((row, item) -> item.put(child.key(), child.typeName()));
        }
    }

    private Moment moment(Row row) throws SQLException {
        return stretch.after().at(row.number(position));
    }

    @Override
    void finish(Session session) throws SQLException {
        session.query(sql, params, row -> {
            Item item = new Item("");
            for (Shape.Part part : parts) {
                part.fill(row, item);
            }
            changes.add(new Change(moment(row), item));
        });
    }

    @Override
    Collection<Step> following() {
        return steps;
    }

    List<Change> changes() {
        return changes;
    }
}
