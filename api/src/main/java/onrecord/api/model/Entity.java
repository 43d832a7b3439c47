package onrecord.api.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table behind one SDL type, or behind several that a column tells apart.
 *
 * @param typeSql the column that tells the SDL types apart; null where there is only one
 * @param types SDL type by that column's value; a single entry where there is only one
 * @param orders what the argument orderBy can name
 * @param filter what the argument filter can name
 */
public record Entity(
        String table,
        @Nullable String typeSql,
        Map<String, String> types,
        Map<String, Field> fields,
        List<Order> orders,
        List<Condition> filter,
        Counts counts) {

    /**
     * What of the rows can be counted.
     *
     * @param date what the columns of the rows' date begin with; null where they have none
     */
    public record Counts(@Nullable String date, List<Facet> facets) {}

    static Entity entity(String type, String table, Field... fields) {
        return new Entity(
                table, null, Map.of("", type), byName(fields), List.of(), List.of(), new Counts(null, List.of()));
    }

    Entity typed(String sql, Map<String, String> types) {
        return new Entity(table, sql, types, fields, orders, filter, counts);
    }

    Entity ordered(Order... orders) {
        return new Entity(table, typeSql, types, fields, List.of(orders), filter, counts);
    }

    Entity filtered(Condition... filter) {
        return new Entity(table, typeSql, types, fields, orders, List.of(filter), counts);
    }

    Entity counted(String date, Facet... facets) {
        return new Entity(table, typeSql, types, fields, orders, filter, new Counts(date, List.of(facets)));
    }

    public Optional<Order> order(String name) {
        return orders.stream().filter(o -> o.name().equals(name)).findFirst();
    }

    /** The SDL type of a row whose type column has this value. */
    public String type(@Nullable String value) {
        String type = types.get(value == null ? "" : value);
        if (type == null) {
            throw new IllegalStateException("table " + table + " has no type " + value);
        }
        return type;
    }

    private static Map<String, Field> byName(Field... fields) {
        Map<String, Field> map = new HashMap<>();
        for (Field field : fields) {
            if (map.put(field.name(), field) != null) {
                throw new IllegalArgumentException("twice: " + field.name());
            }
        }
        return Map.copyOf(map);
    }
}
