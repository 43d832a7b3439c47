package onrecord.api.read;

import java.util.Map;
import onrecord.api.graphql.BadRequest;
import onrecord.api.model.Entity;
import onrecord.api.model.Sort;

/** Reads the argument orderBy. */
final class Ordering {

    private Ordering() {}

    static Sort of(Selection selection, Entity entity, Sort otherwise) {
        if (!(selection.arguments().get("orderBy") instanceof Map<?, ?> wanted)) {
            return otherwise;
        }
        String field = String.valueOf(wanted.get("field"));
        return entity.order(field)
                .map(order -> new Sort(order, "DESC".equals(wanted.get("direction"))))
                .orElseThrow(() -> new BadRequest(selection.argument("orderBy.field"), "no order " + field));
    }
}
