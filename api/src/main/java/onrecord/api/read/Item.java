package onrecord.api.read;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * An object of the response: values by the name that the client gave them, in its order, and the SDL type. Two small
 * arrays, as an answer has a thousand of them, each with a few values that are written once and read once.
 */
public final class Item extends AbstractMap<String, @Nullable Object> implements JacksonSerializable {

    private final String type;
    private String[] names = new String[8];
    private @Nullable Object[] values = new Object[8];
    private int size;

    Item(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        int place = place(name);
        if (place < 0) {
            place = grow();
            names[place] = name;
        }
        Object before = values[place];
        values[place] = value;
        return before;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int place = place(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return place(name) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    private int place(@Nullable Object name) {
        for (int i = 0; i < size; i++) {
            if (names[i] == name || names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private int grow() {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        return size++;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return IntStream.range(0, size)
                        .<Map.Entry<String, @Nullable Object>>mapToObj(
                                i -> new SimpleImmutableEntry<>(names[i], values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public void serialize(JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        for (int i = 0; i < size; i++) {
            json.writeName(names[i]);
            write(values[i], json, context);
        }
        json.writeEndObject();
    }

    private static void write(@Nullable Object value, JsonGenerator json, SerializationContext context) {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Item item) {
            item.serialize(json, context);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> write(element, json, context));
            json.writeEndArray();
        } else {
            context.writeValue(json, value);
        }
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializationContext context, TypeSerializer types) {
        serialize(json, context);
    }
}
