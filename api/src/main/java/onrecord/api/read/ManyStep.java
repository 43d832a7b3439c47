package onrecord.api.read;

import java.sql.SQLException;
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

    ManyStep(Selection selection, Field.Many field) {
        super(selection.key());
        this.field = field;
        this.parentColumn = columns.add(field.parent());
        this.shape = new Shape(Model.entity(field.type()), selection.children(), columns);
    }

    @Override
    void run(Session session) throws SQLException {
        String sql = "select " + columns.list() + " from " + field.from() + " where " + field.parent() + " = any("
                + session.dialect().keys() + ") order by " + field.parent() + ", " + field.order();
        Map<Long, List<Item>> lists = new HashMap<>();
        keys().forEach(key -> lists.put(key, new ArrayList<>()));
        session.query(
                sql,
                List.of(Param.keys(keys())),
                row -> list(lists, row.number(parentColumn)).add(shape.item(row)));
        lists.forEach(this::deliver);
    }

    private static List<Item> list(Map<Long, List<Item>> lists, long parent) {
        return lists.computeIfAbsent(parent, p -> new ArrayList<>());
    }

    @Override
    boolean isEnd() {
        return shape.steps().isEmpty();
    }

    @Override
    Collection<Step> following() {
        return shape.steps();
    }
}
