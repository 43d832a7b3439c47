package onrecord.api.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.api.model.Count;
import onrecord.api.model.Entity;
import onrecord.api.model.Field;
import onrecord.api.model.Model;
import org.jspecify.annotations.Nullable;

/** What was selected on a connection: its lists of items, where they lie, how many there are. */
final class PageShape {

    /** Makes the elements of one selected list ({@code nodes} or {@code edges}) from rows. */
    record Elements(Selection selection, EdgeShape.Maker maker) {}

    private final Selection connection;
    private final Cursors cursors;
    private final List<Elements> lists = new ArrayList<>();
    private final List<Counts> counts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private int @Nullable [] cursorColumns;
    private boolean total;
    private boolean info;

    PageShape(Selection connection, Field.Page field, Cursors cursors, Columns columns) {
        this.connection = connection;
        this.cursors = cursors;
        Entity entity = Model.entity(field.type());
        for (Selection child : connection.children()) {
            switch (child.name()) {
                case "nodes" -> {
                    Shape shape = new Shape(entity, child.children(), columns);
                    add(child, shape::item, shape.steps());
                }
                case "edges" -> {
                    EdgeShape shape = new EdgeShape(field, child, cursors, columns);
                    add(child, shape::item, shape.steps());
                }
                case "pageInfo" -> selectInfo(child, columns);
                case "totalCount" -> total = true;
                case "facets" -> add(FacetCounts.of(child, entity));
                case "histogram" -> add(HistogramCounts.of(child, entity));
                default -> {} // __typename
            }
        }
    }

    private void add(Selection list, EdgeShape.Maker maker, List<Step> wanted) {
        lists.add(new Elements(list, maker));
        steps.addAll(wanted);
    }

    private void add(Counts counted) {
        counts.add(counted);
        steps.addAll(counted.steps());
    }

    private void selectInfo(Selection child, Columns columns) {
        info = true;
        if (child.children().stream().anyMatch(c -> c.name().endsWith("Cursor"))) {
            cursorColumns = cursors.columns(columns);
        }
    }

    boolean hasRows() {
        return info || !lists.isEmpty();
    }

    boolean hasTotal() {
        return total;
    }

    /** What all rows that fit must be looked at for. */
    Stream<Count> counted() {
        Stream<Count> values = counts.stream().map(each -> Count.VALUES);
        return total ? Stream.concat(Stream.of(Count.TOTAL), values) : values;
    }

    List<Step> steps() {
        return steps;
    }

    List<Counts> counts() {
        return counts;
    }

    List<Elements> lists() {
        return lists;
    }

    Selection connection() {
        return connection;
    }

    Cursors cursors() {
        return cursors;
    }

    int @Nullable [] cursorColumns() {
        return cursorColumns;
    }
}
