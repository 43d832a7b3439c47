package onrecord.api.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the response: values by the name that the client gave them, and its SDL type. */
public final class Item {

    private final String type;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    Item(String type) {
        this.type = type;
    }

    void put(String key, @Nullable Object value) {
        values.put(key, value);
    }

    public @Nullable Object get(String key) {
        return values.get(key);
    }

    public String type() {
        return type;
    }
}
