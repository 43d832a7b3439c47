package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import onrecord.api.model.Field;
import onrecord.api.model.Field.Value;
import onrecord.api.model.Kind;

/** Fields whose values are in the row itself. */
final class Values {

    private record Column(String key, Kind kind, int place) {

        void fill(Row row, Item item) throws SQLException {
            item.put(key, row.value(kind, place, item.type()));
        }
    }

    private Values() {}

    static Shape.Part part(Field field, Selection selection, Columns columns) {
        if (field instanceof Value value) {
            return new Column(selection.key(), value.kind(), columns.add(value.sql()))::fill;
        }
        return nested((Field.Nested) field, selection, columns);
    }

    private static Shape.Part nested(Field.Nested field, Selection selection, Columns columns) {
        int first = columns.add(field.parts().get(0).sql());
        List<Shape.Part> selected = new ArrayList<>();
        for (Selection child : selection.children()) {
            if (child.isTypeName()) {
                selected.add((row, item) -> item.put(child.key(), child.typeName()));
            } else {
                selected.add(column(field, child, columns));
            }
        }
        return (row, item) -> {
            if (row.isNull(first)) {
                item.put(selection.key(), null);
                return;
            }
            Item part = new Item("");
            for (Shape.Part column : selected) {
                column.fill(row, part);
            }
            item.put(selection.key(), part);
        };
    }

    private static Shape.Part column(Field.Nested field, Selection selection, Columns columns) {
        for (Value value : field.parts()) {
            if (value.name().equals(selection.name())) {
                return new Column(selection.key(), value.kind(), columns.add(value.sql()))::fill;
            }
        }
        throw new IllegalStateException(field.name() + " has no part " + selection.name());
    }

    /** A speaker who is known only by the words for him, if there are any. */
    static Shape.Part words(Selection selection, int column) {
        return (row, item) -> {
            String words = row.text(column);
            if (words == null) {
                item.put(selection.key(), null);
                return;
            }
            Item speaker = new Item("UnnamedSpeaker");
            for (Selection child : selection.children()) {
                if (child.isOn(speaker.type())) {
                    speaker.put(child.key(), child.isTypeName() ? speaker.type() : words);
                }
            }
            item.put(selection.key(), speaker);
        };
    }
}
