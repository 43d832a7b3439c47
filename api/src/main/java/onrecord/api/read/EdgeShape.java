package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import onrecord.api.model.Field;
import onrecord.api.model.Model;

/** What was selected on the edges of a connection. */
final class EdgeShape {

    /** Makes an item from the current row. */
    interface Maker {
        Item item(Row row) throws SQLException;
    }

    private final List<Shape.Part> parts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    EdgeShape(Field.Page field, Selection edges, Cursors cursors, Columns columns) {
        for (Selection child : edges.children()) {
            switch (child.name()) {
                case "cursor" -> {
                    int[] keys = cursors.columns(columns);
                    parts.add((row, item) -> item.put(child.key(), cursors.cursor(row, keys)));
                }
                case "node" -> {
                    Shape node = new Shape(Model.entity(field.type()), child.children(), columns);
                    steps.addAll(node.steps());
                    parts.add((row, item) -> item.put(child.key(), node.item(row)));
                }
                case "__typename" -> parts.add((row, item) -> item.put(child.key(), child.typeName()));
                default ->
                    field.edge().stream()
                            .filter(own -> own.name().equals(child.name()))
                            .forEach(own -> parts.add(Values.part(own, child, columns)));
            }
        }
    }

    Item item(Row row) throws SQLException {
        Item item = new Item("");
        for (Shape.Part part : parts) {
            part.fill(row, item);
        }
        return item;
    }

    List<Step> steps() {
        return steps;
    }
}
