package onrecord.api.graphql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A place in an ordered list: the order's name and the sort keys of the item there. */
public record Cursor(String order, List<String> keys) {

    private static final String VERSION = "1";
    /** No key holds it: PostgreSQL cannot store it, and the importer keeps it out. */
    private static final String BETWEEN = "\0";

    public String encode() {
        List<String> parts = new ArrayList<>(keys.size() + 2);
        parts.add(VERSION);
        parts.add(order);
        parts.addAll(keys);
        byte[] bytes = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The cursor that an argument holds, which must be of this order and have this many keys. */
    public static Cursor of(String argument, Object value, String order, int size) {
        List<String> parts;
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(value.toString());
            parts = Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1));
        } catch (IllegalArgumentException notBase64) {
            throw broken(argument, value);
        }
        if (parts.size() < 2 || !parts.get(0).equals(VERSION)) {
            throw broken(argument, value);
        }
        if (!parts.get(1).equals(order)) {
            throw new BadRequest(argument, "this cursor comes from a list in another order");
        }
        if (parts.size() != size + 2) {
            throw broken(argument, value);
        }
        return new Cursor(order, parts.subList(2, parts.size()));
    }

    public static BadRequest broken(String argument, Object value) {
        return new BadRequest(argument, "\"" + Shown.of(value) + "\" is no cursor of this API");
    }
}
