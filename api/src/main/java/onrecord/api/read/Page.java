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
        if (paging.backward()) {
            lists.forEach(Collections::reverse);
        }
        Item item = new Item("");
        for (int i = 0; i < lists.size(); i++) {
            item.put(shape.lists().get(i).key(), lists.get(i));
        }
        for (Counts counts : shape.counts()) {
            List<Item> values = counted.getOrDefault(counts, new ArrayList<>());
            if (counts.turned()) {
                Collections.reverse(values);
            }
            item.put(counts.key(), values);
        }
        for (Selection child : shape.connection().children()) {
            if (child.name().equals("totalCount")) {
                item.put(child.key(), total);
            } else if (child.name().equals("pageInfo")) {
                item.put(child.key(), info(child));
            }
        }
        return item;
    }

    private Item info(Selection selection) {
        boolean more = rows > paging.size();
        Item info = new Item("PageInfo");
        for (Selection child : selection.children()) {
            Object value = switch (child.name()) {
                case "hasNextPage" -> paging.backward() ? paging.before() != null : more;
                case "hasPreviousPage" -> paging.backward() ? more : paging.after() != null;
                case "startCursor" -> paging.backward() ? lastCursor : firstCursor;
                case "endCursor" -> paging.backward() ? firstCursor : lastCursor;
                default -> null;
            };
            info.put(child.key(), value);
        }
        return info;
    }
}
