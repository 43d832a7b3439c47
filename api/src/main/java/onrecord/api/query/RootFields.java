package onrecord.api.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import onrecord.api.graphql.BadRequest;
import onrecord.api.graphql.GlobalId;
import onrecord.api.model.Model;
import onrecord.api.read.Reader;
import org.jspecify.annotations.Nullable;

/** What each field of the type Query asks of the store. */
final class RootFields {

    private static final Map<String, Function<Reader, @Nullable Object>> FIELDS = new HashMap<>();

    static {
        Model.query().forEach((name, page) -> FIELDS.put(name, reader -> reader.page(page)));
        FIELDS.put("node", RootFields::node);
        FIELDS.put("nodes", RootFields::nodes);
        FIELDS.put("person", idOr("name", "Person", (reader, name) -> reader.byName("Person", name)));
        FIELDS.put("organization", idOr("name", "Organization", (reader, name) -> reader.byName("Organization", name)));
        FIELDS.put("place", idOr("name", "Place", (reader, name) -> reader.byName("Place", name)));
        FIELDS.put("article", idOr("uri", "Article", Reader::articleByUri));
        FIELDS.put("event", byId("Event"));
        FIELDS.put("statement", byId("Statement"));
        FIELDS.put("search", Reader::search);
        FIELDS.put("liveCursor", Reader::liveCursor);
    }

    private RootFields() {}

    static Set<String> names() {
        return FIELDS.keySet();
    }

    static @Nullable Object answer(String field, Reader reader) {
        return Objects.requireNonNull(FIELDS.get(field), field).apply(reader);
    }

    private static @Nullable Object node(Reader reader) {
        return reader.byId(GlobalId.of(reader.argument("id"), Objects.requireNonNull(reader.value("id"))));
    }

    private static List<@Nullable Object> nodes(Reader reader) {
        List<?> ids = (List<?>) Objects.requireNonNull(reader.value("ids"));
        if (ids.size() > GlobalId.MOST) {
            throw new BadRequest(reader.argument("ids"), "at most " + GlobalId.MOST + " at a time, not " + ids.size());
        }
        return reader.byIds(
                ids.stream().map(id -> GlobalId.of(reader.argument("ids"), id)).toList());
    }

    private static Function<Reader, @Nullable Object> byId(String type) {
        return reader -> {
            Object id = reader.value("id");
            if (id == null) {
                throw new BadRequest(reader.argument("id"), "must be given");
            }
            return byId(reader, id, type);
        };
    }

    /** By the argument id or by another one, but not by both. */
    private static Function<Reader, @Nullable Object> idOr(
            String other, String type, BiFunction<Reader, String, @Nullable Object> byOther) {
        return reader -> {
            Object id = reader.value("id");
            Object value = reader.value(other);
            if (id != null && value == null) {
                return byId(reader, id, type);
            }
            if (id == null && value != null) {
                return byOther.apply(reader, value.toString());
            }
            throw new BadRequest(reader.argument("id"), "give either id or " + other);
        };
    }

    private static @Nullable Object byId(Reader reader, Object id, String type) {
        return reader.byId(GlobalId.of(reader.argument("id"), id, List.of(type)));
    }
}
