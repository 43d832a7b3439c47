package onrecord.api.model;

import java.util.Locale;

/**
 * A field of the type Subscription.
 *
 * @param payload the SDL type of what it tells
 * @param field the field of that type that holds the thing
 * @param type the SDL type of the thing
 */
public record Live(String payload, String field, String type) {

    /** The value of column {@code kind} of table {@code change_log}. */
    public String kind() {
        return type.toUpperCase(Locale.ROOT);
    }
}
