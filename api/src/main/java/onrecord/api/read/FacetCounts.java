package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import onrecord.api.model.Entity;
import onrecord.api.model.Facet;

/** The most frequent values of one property. */
final class FacetCounts {

    private static final int USUAL = 10;

    private final Selection selection;
    private final Facet facet;
    private final List<Step> steps = new ArrayList<>();

    private FacetCounts(Selection selection, Facet facet) {
        this.selection = selection;
        this.facet = facet;
        String type = facet.type();
        for (Selection child : selection.children()) {
            if (type != null && child.name().equals("node")) {
                steps.add(new OneStep(child, type, false));
            }
        }
    }

    static Counts of(Selection selection, Entity entity) {
        Object by = selection.arguments().get("by");
        Facet facet = entity.counts().facets().stream()
                .filter(candidate -> candidate.name().equals(by))
                .findFirst()
                .orElseThrow();
        FacetCounts counts = new FacetCounts(selection, facet);
        return new Counts(
                selection,
                facet.join(),
                facet.sql(),
                facet.many(),
                "$count desc, $value",
                Paging.first(selection, USUAL),
                false,
                counts::item,
                counts.steps);
    }

    private Item item(Row row) throws SQLException {
        Item item = new Item("Facet");
        for (Selection child : selection.children()) {
            switch (child.name()) {
                case "value" -> item.put(child.key(), facet.type() == null ? row.text(1) : null);
                case "node" -> item.put(child.key(), null); // keeps its place
                case "count" -> item.put(child.key(), row.number(2));
                default -> item.put(child.key(), child.typeName());
            }
        }
        if (facet.type() != null) {
            long key = row.number(1);
            steps.forEach(step -> step.want(key, item));
        }
        return item;
    }
}
