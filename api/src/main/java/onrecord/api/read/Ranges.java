package onrecord.api.read;

import java.time.LocalDate;
import java.util.Map;
import onrecord.api.graphql.BadRequest;

/** Refuses filters that nothing can fit. */
final class Ranges {

    private static final Map<String, String> ENDS =
            Map.of("saidFrom", "saidTo", "publishedFrom", "publishedTo", "from", "to");

    private Ranges() {}

    static void check(Selection selection, String name, Map<?, ?> filter) {
        ENDS.forEach((from, to) -> {
            if (filter.get(from) instanceof LocalDate first
                    && filter.get(to) instanceof LocalDate last
                    && first.isAfter(last)) {
                throw new BadRequest(
                        selection.argument(name + "." + to), last + " is earlier than " + from + ", which is " + first);
            }
        });
        if (filter.get("minConfidence") instanceof Double confidence && !(confidence >= 0 && confidence <= 1)) {
            throw new BadRequest(selection.argument(name + ".minConfidence"), "must be from 0 to 1, is " + confidence);
        }
    }
}
