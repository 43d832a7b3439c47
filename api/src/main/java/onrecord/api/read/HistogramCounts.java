package onrecord.api.read;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import onrecord.api.model.Entity;
import onrecord.api.model.Interval;

/** How many rows each day, week, month or year has. */
record HistogramCounts(Selection selection, Interval interval) {

    /** The latest of them; more than a chart can show. */
    private static final int MOST = 1_000;

    static Counts of(Selection selection, Entity entity) {
        String date = Objects.requireNonNull(entity.counts().date());
        Interval interval =
                Interval.valueOf(String.valueOf(selection.arguments().get("interval")));
        HistogramCounts counts = new HistogramCounts(selection, interval);
        return new Counts(selection, "", interval.sql(date), false, "$value desc", MOST, true, counts::item, List.of());
    }

    private Item item(Row row) throws SQLException {
        LocalDate first = interval.first(row.number(1));
        Item item = new Item("Bucket");
        for (Selection child : selection.children()) {
            switch (child.name()) {
                case "from" -> item.put(child.key(), first.toString());
                case "to" -> item.put(child.key(), interval.last(first).toString());
                case "count" -> item.put(child.key(), row.number(2));
                default -> item.put(child.key(), child.typeName());
            }
        }
        return item;
    }
}
