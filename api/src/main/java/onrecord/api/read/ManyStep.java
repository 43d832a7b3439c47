package onrecord.api.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.api.model.Field;
import onrecord.api.model.Model;

/** All rows that belong to others, as lists. */
final class ManyStep extends Step {

    private final Field.Many field;
    private final Columns columns = new Columns();
    private final int parentColumn;
    private final Shape shape;
    private final Map<Long, List<Item>> lists = new HashMap<>();

    ManyStep(Selection selection, Field.Many field) {
        super(selection.key());
        this.field = field;
        this.parentColumn = columns.add(field.parent());
        this.shape = new Shape(Model.entity(field.type()), selection.children(), columns);
    }

    @Override
    List<Ask> asks(Dialect dialect) {
        String sql = "select " + columns.list() + " from " + field.from() + dialect.among(field.parent()) + " order by "
                + field.parent() + ", " + field.order();
        return List.of(Ask.rows(
                sql,
                List.of(Param.keys(keys())),
                row -> list(row.number(parentColumn)).add(shape.item(row))));
    }

    private List<Item> list(long parent) {
        return lists.computeIfAbsent(parent, p -> new ArrayList<>());
    }

    @Override
    void finish(Session session) {
        keys().forEach(key -> deliver(key, list(key)));
    }

    @Override
    Collection<Step> following() {
        return shape.steps();
    }
}
