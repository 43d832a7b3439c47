package onrecord.api.read;

import java.util.Map;
import onrecord.api.graphql.BadRequest;
import onrecord.api.model.Entity;
import onrecord.api.model.Order;
import onrecord.api.model.Sort;

/** Reads the argument orderBy. */
final class Ordering {

    private Ordering() {}

    static Sort of(Selection selection, Entity entity, Sort otherwise) {
        if (!(selection.arguments().get("orderBy") instanceof Map<?, ?> wanted)) {
            return otherwise;
        }
        String field = String.valueOf(wanted.get("field"));
        Order order = otherwise.order().name().equals(field)
                ? otherwise.order()
                : entity.order(field)
                        .orElseThrow(() -> new BadRequest(selection.argument("orderBy.field"), "no order " + field));
        return new Sort(order, "DESC".equals(wanted.get("direction")));
    }
}
