package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page while its rows come in: in the order of the list or, when paging backward, against it. */
final class Page {

    private final PageShape shape;
    private final Paging paging;
    private final List<List<Item>> lists = new ArrayList<>();
    private final Map<Counts, List<Item>> counted = new IdentityHashMap<>();
    private int rows;
    private long total;
    private @Nullable String firstCursor;
    private @Nullable String lastCursor;

    Page(PageShape shape, Paging paging) {
        this.shape = shape;
        this.paging = paging;
        shape.lists().forEach(list -> lists.add(new ArrayList<>()));
    }

    /** Adds a row, or only notes that there is one more than fits. */
    void add(Row row) throws SQLException {
        if (++rows > paging.size()) {
            return;
        }
        for (int i = 0; i < lists.size(); i++) {
            lists.get(i).add(shape.lists().get(i).maker().item(row));
        }
        int[] columns = shape.cursorColumns();
        if (columns != null) {
            lastCursor = shape.cursors().cursor(row, columns);
            firstCursor = firstCursor == null ? lastCursor : firstCursor;
        }
    }

    /** Adds a value and how often it occurs. */
    void add(Counts counts, Row row) throws SQLException {
        counted.computeIfAbsent(counts, c -> new ArrayList<>())
                .add(counts.maker().item(row));
    }

    void total(long count) {
        total = count;
    }

    Item item() {
        Item item = new Item("");
        for (Selection child : shape.connection().children()) {
            item.put(child.key(), value(child));
        }
        return item;
    }

    private Object value(Selection child) {
        return switch (child.name()) {
            case "totalCount" -> total;
            case "pageInfo" -> info(child);
            case "nodes", "edges" -> list(child);
            case "facets", "histogram" -> values(child);
            default -> child.typeName();
        };
    }

    private List<Item> list(Selection child) {
        for (int i = 0; i < lists.size(); i++) {
            if (shape.lists().get(i).selection() == child) {
                if (paging.backward()) {
                    Collections.reverse(lists.get(i));
                }
                return lists.get(i);
            }
        }
        throw new IllegalStateException(child.key());
    }

    private List<Item> values(Selection child) {
        for (Counts counts : shape.counts()) {
            if (counts.selection() == child) {
                List<Item> values = counted.getOrDefault(counts, new ArrayList<>());
                if (counts.turned()) {
                    Collections.reverse(values);
                }
                return values;
            }
        }
        throw new IllegalStateException(child.key());
    }

    private Item info(Selection selection) {
        String first = paging.backward() ? lastCursor : firstCursor;
        String last = paging.backward() ? firstCursor : lastCursor;
        return paging.info(selection, rows > paging.size(), first, last);
    }
}
