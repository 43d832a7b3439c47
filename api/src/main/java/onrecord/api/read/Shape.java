package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.api.model.Entity;
import onrecord.api.model.Field;
import org.jspecify.annotations.Nullable;

/** What was selected on the rows of one table: which columns that takes, and how a row becomes an item. */
final class Shape {

    /** Puts what one selected field wants of the row into the item, or notes it for a later step. */
    interface Part {
        void fill(Row row, Item item) throws SQLException;
    }

    private record Selected(Selection selection, Part part) {}

    private final Entity entity;
    private final int typeColumn;
    private final List<Selected> parts = new ArrayList<>();
    private final Map<String, List<Part>> partsOn = new HashMap<>();
    private final List<Step> owned = new ArrayList<>();
    private final List<Step> linked = new ArrayList<>();

    Shape(Entity entity, List<Selection> selections, Columns columns) {
        this.entity = entity;
        this.typeColumn = entity.typeSql() == null ? 0 : columns.add(entity.typeSql());
        for (Selection selection : selections) {
            parts.add(new Selected(selection, part(selection, columns)));
        }
    }

    Item item(Row row) throws SQLException {
        String type = type(row);
        Item item = new Item(type);
        for (Part part : partsOn.computeIfAbsent(type, this::partsOn)) {
            part.fill(row, item);
        }
        return item;
    }

    private List<Part> partsOn(String type) {
        return parts.stream()
                .filter(selected -> selected.selection.isOn(type))
                .map(Selected::part)
                .toList();
    }

    String type(Row row) throws SQLException {
        return entity.type(typeColumn == 0 ? null : row.text(typeColumn));
    }

    List<Step> steps() {
        return Stream.concat(owned.stream(), linked.stream()).toList();
    }

    /** What belongs to the rows, by their own keys. */
    List<Step> owned() {
        return owned;
    }

    /** What the rows name. */
    List<Step> linked() {
        return linked;
    }

    private Part part(Selection selection, Columns columns) {
        if (selection.isTypeName()) {
            return (row, item) -> item.put(selection.key(), item.type());
        }
        Field field = entity.fields().get(selection.name());
        if (field == null) {
            throw new IllegalStateException("table " + entity.table() + " has no field " + selection.name());
        }
        if (field instanceof Field.Value || field instanceof Field.Nested) {
            return Values.part(field, selection, columns);
        }
        if (field instanceof Field.One one) {
            Step step = new OneStep(selection, one.type(), one.required());
            linked.add(step);
            return link(selection, columns.add(one.sql()), step, null);
        }
        if (field instanceof Field.Spoken spoken) {
            Part words = Values.words(selection, columns.add(spoken.wordsSql()));
            Step step = new OneStep(selection, "Agent", false);
            linked.add(step);
            return link(selection, columns.add(spoken.agentSql()), step, words);
        }
        Step step = relation(field, selection);
        owned.add(step);
        return link(selection, columns.add("t.id"), step, null);
    }

    private static Step relation(Field field, Selection selection) {
        if (field instanceof Field.Many many) {
            return new ManyStep(selection, many);
        }
        if (field instanceof Field.Texts texts) {
            return new TextsStep(selection, texts);
        }
        return new PageStep(selection, (Field.Page) field);
    }

    private static Part link(Selection selection, int column, Step step, @Nullable Part otherwise) {
        return (row, item) -> {
            item.put(selection.key(), null); // keeps its place among the item's values
            Long key = row.key(column);
            if (key != null) {
                step.want(key, item);
            } else if (otherwise != null) {
                otherwise.fill(row, item);
            }
        };
    }
}
