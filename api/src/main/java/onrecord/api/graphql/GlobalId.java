package onrecord.api.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What a field {@code id} holds: a type and a key in twelve characters that clients need not understand. */
public record GlobalId(String type, long key) {

    /** A type's place in the list is part of every id: append only. */
    private static final List<String> TYPES =
            List.of("Article", "Statement", "Event", "Person", "Organization", "Place", "ImportNotice");

    /** How many ids one argument may hold. */
    public static final int MOST = 100;

    private static final int LENGTH = 1 + Long.BYTES;

    public static String of(String type, long key) {
        int code = TYPES.indexOf(type);
        if (code < 0) {
            throw new IllegalArgumentException("no Node: " + type);
        }
        byte[] bytes = new byte[LENGTH];
        bytes[0] = (byte) (code + 1);
        for (int i = 1; i < LENGTH; i++) {
            bytes[i] = (byte) (key >>> (8 * (LENGTH - 1 - i)));
        }
        return new String(Base64.getUrlEncoder().encode(bytes), StandardCharsets.ISO_8859_1);
    }

    public static Optional<GlobalId> parse(String id) {
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(id));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.limit() != LENGTH || bytes.get(0) < 1 || bytes.get(0) > TYPES.size()) {
            return Optional.empty();
        }
        return Optional.of(new GlobalId(TYPES.get(bytes.get() - 1), bytes.getLong()));
    }

    /** The id that an argument holds. */
    public static GlobalId of(String argument, Object value) {
        return parse(value.toString())
                .orElseThrow(() -> new BadRequest(argument, "\"" + Shown.of(value) + "\" is no id of this API"));
    }

    /** The id that an argument holds, which must be of one of these types. */
    public static GlobalId of(String argument, Object value, List<String> types) {
        GlobalId id = of(argument, value);
        if (!types.contains(id.type())) {
            throw new BadRequest(
                    argument,
                    "is the id of a type " + id.type() + ", where " + String.join(" or ", types) + " is wanted");
        }
        return id;
    }
}
