package onrecord.api.model;

import java.util.List;
import java.util.stream.IntStream;

/** A way to order rows: keys that together are unique, all in the same direction. */
public record Order(String name, List<Key> keys) {

    /** One sort key, never null. */
    public record Key(String sql, Kind kind) {}

    static Order order(String name, Key... keys) {
        return new Order(name, List.of(keys));
    }

    /** The same order by columns of the same values. */
    Order by(String... columns) {
        return new Order(
                name,
                IntStream.range(0, columns.length)
                        .mapToObj(i -> key(columns[i], keys.get(i).kind()))
                        .toList());
    }

    static Key key(String sql, Kind kind) {
        return new Key(sql, kind);
    }
}
