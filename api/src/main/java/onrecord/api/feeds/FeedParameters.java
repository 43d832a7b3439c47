package onrecord.api.feeds;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.api.graphql.BadRequest;
import onrecord.api.graphql.GlobalId;
import onrecord.api.model.Condition;
import onrecord.api.model.Model;
import onrecord.api.read.Item;
import onrecord.api.read.Reader;
import onrecord.api.read.Session;

/**
 * From the parameters of a feed's address to a filter: the same names, and whoever is asked for by an id may be asked for
 * by a name.
 */
final class FeedParameters {

    /** Shorter names that people expect. */
    private static final Map<String, String> SHORT =
            Map.of("person", "speaker", "from", "saidFrom", "to", "saidTo", "about", "mentions");

    private static final Set<String> PAGE = Set.of("first", "after");

    private final Questions questions;
    private final Session session;
    private final Map<String, Object> filter = new TreeMap<>();
    private final Map<String, String> told = new TreeMap<>();
    private final Map<String, String> page = new TreeMap<>();

    private FeedParameters(Questions questions, Session session) {
        this.questions = questions;
        this.session = session;
    }

    static FeedQuery read(Map<String, String[]> parameters, Questions questions, Session session) {
        FeedParameters read = new FeedParameters(questions, session);
        parameters.forEach((name, values) -> read.add(name, List.of(values)));
        return new FeedQuery(read.filter, read.told, read.page);
    }

    private void add(String name, List<String> values) {
        if (PAGE.contains(name)) {
            page.put(name, values.get(0));
            return;
        }
        String own = SHORT.getOrDefault(name, name);
        GraphQLInputObjectField field = questions.filter().getFieldDefinition(own);
        if (field == null) {
            throw new BadRequest(name, "is no parameter; there are " + names() + ", and first and after for pages");
        }
        boolean list = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
        if (filter.containsKey(own) || !list && values.size() > 1) {
            throw new BadRequest(name, "can be given once");
        }
        filter.put(own, list ? list(name, own, field, values) : value(name, own, field, values.get(0)));
        told.putIfAbsent(own, String.join(", ", values));
    }

    private String names() {
        return String.join(
                ", ",
                questions.filter().getFieldDefinitions().stream()
                        .map(GraphQLInputObjectField::getName)
                        .sorted()
                        .toList());
    }

    private List<?> list(String name, String own, GraphQLInputObjectField field, List<String> values) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals("ID")
                ? values.stream().map(value -> value(name, own, field, value)).toList()
                : words(values);
    }

    private static List<String> words(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(value -> value.strip().toUpperCase(Locale.ROOT))
                .toList();
    }

    private Object value(String name, String own, GraphQLInputObjectField field, String value) {
        return switch (GraphQLTypeUtil.unwrapAll(field.getType()).getName()) {
            case "Float" -> number(name, value);
            case "ID" -> GlobalId.parse(value).isPresent() ? value : named(name, own, value.strip());
            default -> value;
        };
    }

    private static double number(String name, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException wrong) {
            throw new BadRequest(name, "must be a number such as 0.8");
        }
    }

    private String named(String name, String own, String value) {
        Map<String, ExecutableNormalizedField> fields = questions.named(value);
        for (String type : types(own)) {
            ExecutableNormalizedField field = fields.get(type);
            if (field != null && new Reader(field, session).byName(type, value) instanceof Item found) {
                told.merge(own, String.valueOf(found.get("name")), (one, other) -> one + ", " + other);
                return String.valueOf(found.get("id"));
            }
        }
        throw new BadRequest(name, "neither an id nor a name that is known here");
    }

    private static List<String> types(String own) {
        return Model.entity("Statement").filter().stream()
                .filter(condition -> condition.name().equals(own))
                .map(Condition::types)
                .findFirst()
                .orElse(List.of());
    }
}
