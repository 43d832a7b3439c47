package onrecord.api.read;

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
    private final Set<Long> missing = new HashSet<>();

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

    /** What belongs to a row needs no more of it than its key, where all that is selected is of the type asked for. */
    @Override
    Collection<Step> along() {
        if (!isOneType()) {
            return List.of();
        }
        keys().forEach(key -> shape.owned().forEach(step -> step.expect(key)));
        return shape.owned();
    }

    @Override
    List<Ask> asks(Dialect dialect) {
        String sql = "select " + columns.list() + " from " + entity.table() + " t" + dialect.among("t.id");
        missing.addAll(keys());
        return List.of(Ask.rows(sql, List.of(Param.keys(keys())), row -> {
            if (fits(shape.type(row))) {
                long key = row.number(keyColumn);
                deliver(key, shape.item(row));
                missing.remove(key);
            }
        }));
    }

    @Override
    void finish(Session session) {
        if (required && !missing.isEmpty()) {
            throw new IllegalStateException("table " + entity.table() + " lacks rows " + missing);
        }
        missing.forEach(key -> deliver(key, null));
    }

    private boolean fits(String type) {
        return declared.equals(type) || !isOneType();
    }

    private boolean isOneType() {
        return entity.types().containsValue(declared);
    }

    @Override
    Collection<Step> following() {
        return isOneType() ? shape.linked() : shape.steps();
    }
}
