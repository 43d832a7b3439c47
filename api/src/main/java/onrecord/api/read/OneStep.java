package onrecord.api.read;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.api.model.Entity;
import onrecord.api.model.Model;

/** Rows by their ids. */
final class OneStep extends Step {

    private final Entity entity;
    private final String declared;
    private final boolean required;
    private final Columns columns = new Columns();
    private final int keyColumn;
    private final Shape shape;

    /** @param required whether a missing row is a fault of the store */
    OneStep(Selection selection, String type, boolean required) {
        super(selection.key());
        this.entity = Model.entity(type);
        this.declared = type;
        this.required = required;
        this.keyColumn = columns.add("t.id");
        // the fields of an UnnamedSpeaker are not the table's
        List<Selection> own = selection.children().stream()
                .filter(child -> child.types().stream().anyMatch(entity.types()::containsValue))
                .toList();
        this.shape = new Shape(entity, own, columns);
    }

    @Override
    void run(Session session) throws SQLException {
        String sql = "select " + columns.list() + " from " + entity.table() + " t where t.id = any("
                + session.dialect().keys() + ")";
        Set<Long> missing = new HashSet<>(keys());
        session.query(sql, List.of(Param.keys(keys())), row -> {
            if (fits(shape.type(row))) {
                long key = row.number(keyColumn);
                deliver(key, shape.item(row));
                missing.remove(key);
            }
        });
        if (required && !missing.isEmpty()) {
            throw new IllegalStateException("table " + entity.table() + " lacks rows " + missing);
        }
        missing.forEach(key -> deliver(key, null));
    }

    private boolean fits(String type) {
        return declared.equals(type) || !entity.types().containsValue(declared);
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
