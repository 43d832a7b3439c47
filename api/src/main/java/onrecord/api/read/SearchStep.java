package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.api.model.Count;
import onrecord.api.search.Ranking;
import onrecord.api.text.Sought;
import onrecord.api.text.SoughtParser;
import org.jspecify.annotations.Nullable;

/** A page of what has the sought words. */
final class SearchStep extends Step {

    private final Selection connection;
    private final Sought sought;
    private final String order;
    private final Paging paging;
    private final Finding.Range range;
    private final Finding finding;
    private final List<Step> following = new ArrayList<>();

    SearchStep(Selection selection) {
        super(selection.key());
        connection = selection;
        String text = String.valueOf(selection.arguments().get("text"));
        sought = SoughtParser.parse(selection.argument("text"), text);
        order = "RELEVANCE " + Fingerprint.of(selection.arguments(), "text", "types", "filter");
        paging = Paging.of(selection);
        range = new Finding.Range(
                paging.backward(), paging.size(), end("after", paging.after()), end("before", paging.before()));
        List<Sector> sectors = Sector.of(selection, sought);
        finding =
                sectors.get(0).ranking() instanceof Ranking.InSql ? new SqlFinding(sectors) : new IndexFinding(sectors);
    }

    private @Nullable Found end(String argument, @Nullable Object cursor) {
        return cursor == null ? null : Found.of(connection.argument(argument), cursor, order);
    }

    @Override
    void finish(Session session) throws SQLException {
        boolean rows = selects("nodes") || selects("edges") || selects("pageInfo");
        List<Found> found = rows ? finding.page(session, range) : List.of();
        boolean more = found.size() > range.size();
        List<Found> page = new ArrayList<>(found.subList(0, Math.min(found.size(), range.size())));
        if (range.backward()) {
            Collections.reverse(page);
        }
        count(session.budget());
        Map<Integer, Long> counts = selects("totalCount") || selects("facets") ? finding.counts(session) : Map.of();
        Item item = new Item("SearchConnection");
        for (Selection child : connection.children()) {
            item.put(child.key(), value(child, page, more, counts));
        }
        deliver(PageStep.QUERY, item);
    }

    private void count(Budget budget) {
        for (Selection child : connection.children()) {
            switch (child.name()) {
                case "totalCount" -> budget.counted(Count.TOTAL.points());
                case "facets" -> budget.counted(Count.VALUES.points());
                default -> {}
            }
        }
    }

    private boolean selects(String field) {
        return connection.children().stream().anyMatch(child -> child.name().equals(field));
    }

    private Object value(Selection child, List<Found> page, boolean more, Map<Integer, Long> counts) {
        return switch (child.name()) {
            case "nodes" -> nodes(child, page);
            case "edges" -> edges(child, page);
            case "pageInfo" -> info(child, page, more);
            case "totalCount" ->
                counts.values().stream().mapToLong(Long::longValue).sum();
            case "facets" -> TypeCounts.items(child, counts);
            default -> child.typeName();
        };
    }

    private List<@Nullable Object> nodes(Selection child, List<Found> page) {
        HitNodes nodes = new HitNodes(child);
        List<Item> holders = new ArrayList<>();
        for (Found found : page) {
            Item holder = new Item("");
            holders.add(holder);
            nodes.want(found, holder);
        }
        following.addAll(nodes.steps());
        List<@Nullable Object> list = new ArrayList<>();
        following.add(new Unwrap(child.key(), holders, list));
        return list;
    }

    private List<Item> edges(Selection child, List<Found> page) {
        HitEdges edges = new HitEdges(child, sought, order);
        List<Item> items = page.stream().map(edges::item).toList();
        following.addAll(edges.steps());
        return items;
    }

    private Item info(Selection child, List<Found> page, boolean more) {
        String first = page.isEmpty() ? null : page.get(0).cursor(order);
        String last = page.isEmpty() ? null : page.get(page.size() - 1).cursor(order);
        return paging.info(child, more, first, last);
    }

    @Override
    boolean isEnd() {
        return false;
    }

    @Override
    Collection<Step> following() {
        return following;
    }

    /** Puts loaded rows where their holders stand for them: follows the steps that load them. */
    private static final class Unwrap extends Step {

        private final String key;
        private final List<Item> holders;
        private final List<@Nullable Object> list;

        Unwrap(String key, List<Item> holders, List<@Nullable Object> list) {
            super(key);
            this.key = key;
            this.holders = holders;
            this.list = list;
            want(PageStep.QUERY, new Item(""));
        }

        @Override
        void finish(Session session) {
            holders.forEach(holder -> list.add(Objects.requireNonNull(holder.get(key))));
        }

        @Override
        Collection<Step> following() {
            return List.of();
        }
    }
}
