package onrecord.api.read;

import java.io.Serial;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** An object of the response: values by the name that the client gave them, in its order, and the SDL type. */
public final class Item extends LinkedHashMap<String, @Nullable Object> {

    @Serial
    private static final long serialVersionUID = 1;

    private final String type;

    Item(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }
}
