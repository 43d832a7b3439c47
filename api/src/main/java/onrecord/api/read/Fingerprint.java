package onrecord.api.read;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.schema.Hash;
import org.jspecify.annotations.Nullable;

/** Tells lists apart that differ in some arguments: 80 bits of SHA-256, which nobody makes equal by chance or in a while. */
final class Fingerprint {

    private static final int DIGITS = 20;

    private Fingerprint() {}

    static String of(Map<String, Object> arguments, String... names) {
        String all = Stream.of(names).map(name -> written(arguments.get(name))).collect(Collectors.joining());
        return Hash.hex(all).substring(0, DIGITS);
    }

    /** So that no two values are written alike; lists and objects whatever their order, as none says which comes first. */
    private static String written(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return group(fields.entrySet().stream().map(field -> written(field.getKey()) + written(field.getValue())));
        }
        if (value instanceof Collection<?> items) {
            return group(items.stream().map(Fingerprint::written));
        }
        String text = String.valueOf(value);
        return text.length() + ":" + text;
    }

    private static String group(Stream<String> parts) {
        return parts.sorted().distinct().collect(Collectors.joining("", "(", ")"));
    }
}
