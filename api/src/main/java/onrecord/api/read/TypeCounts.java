package onrecord.api.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How many of what was found are of each kind. */
final class TypeCounts {

    private static final int USUAL = 10;

    private TypeCounts() {}

    static List<Item> items(Selection facets, Map<Integer, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.<Integer, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(Paging.first(facets, USUAL))
                .map(count -> item(facets, count))
                .toList();
    }

    private static Item item(Selection facets, Map.Entry<Integer, Long> count) {
        Item item = new Item("Facet");
        for (Selection child : facets.children()) {
            switch (child.name()) {
                case "value" ->
                    item.put(
                            child.key(),
                            new Found(count.getKey(), 0, 0).searched().name());
                case "node" -> item.put(child.key(), null);
                case "count" -> item.put(child.key(), count.getValue());
                default -> item.put(child.key(), child.typeName());
            }
        }
        return item;
    }
}
