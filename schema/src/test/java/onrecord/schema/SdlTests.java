package onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The SDL is valid, says what each of its parts means, and pages as the Relay specification says. */
class SdlTests {

    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(Sdl.own());

    private static Stream<GraphQLNamedType> types() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(type -> Sdl.own().types().containsKey(type.getName()));
    }

    @Test
    void everyTypeFieldArgumentAndValueIsDescribed() {
        List<String> silent = new ArrayList<>();
        types().forEach(type -> {
            note(silent, type, type.getName());
            if (type instanceof GraphQLFieldsContainer fields) {
                for (GraphQLFieldDefinition field : fields.getFieldDefinitions()) {
                    String name = type.getName() + "." + field.getName();
                    note(silent, field, name);
                    for (GraphQLArgument argument : field.getArguments()) {
                        note(silent, argument, name + "(" + argument.getName() + ")");
                    }
                }
            } else if (type instanceof GraphQLEnumType values) {
                for (GraphQLEnumValueDefinition value : values.getValues()) {
                    note(silent, value, type.getName() + "." + value.getName());
                }
            } else if (type instanceof GraphQLInputObjectType input) {
                for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                    note(silent, field, type.getName() + "." + field.getName());
                }
            }
        });
        assertThat(silent).isEmpty();
    }

    private static void note(List<String> silent, GraphQLNamedSchemaElement element, String name) {
        if (element.getDescription() == null || element.getDescription().isBlank()) {
            silent.add(name);
        }
    }

    @Test
    void everyConnectionHasTheFourArgumentsAndTheFieldsOfRelay() {
        List<String> wrong = new ArrayList<>();
        types().filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> unwrapped(field).endsWith("Connection"))
                        .filter(field -> Stream.of("first: Int", "after: String", "last: Int", "before: String")
                                .anyMatch(wanted -> !has(field, wanted)))
                        .forEach(field -> wrong.add(type.getName() + "." + field.getName())));
        types().filter(type -> type.getName().endsWith("Connection"))
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !isConnection(type))
                .forEach(type -> wrong.add(type.getName()));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyConnectionOfStatementsEventsAndArticlesIsCountedAndFilteredAlike() {
        List<String> wrong = new ArrayList<>();
        types().filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> unwrapped(field).endsWith("Connection"))
                        .filter(field -> !isCounted(field))
                        .forEach(field -> wrong.add(type.getName() + "." + field.getName())));
        assertThat(wrong).isEmpty();
    }

    /** As far as its items are of a type that can be. */
    private static boolean isCounted(GraphQLFieldDefinition field) {
        GraphQLObjectType connection = SCHEMA.getObjectType(unwrapped(field));
        String node = unwrapped(connection.getFieldDefinition("nodes"));
        return !List.of("Statement", "Event", "Article").contains(node)
                || has(field, "filter: " + node + "Filter")
                        && has(field, "orderBy: " + node + "Order")
                        && has(connection.getFieldDefinition("facets"), "by: " + node + "Facet!")
                        && has(connection.getFieldDefinition("histogram"), "interval: Interval!");
    }

    private static boolean has(@Nullable GraphQLFieldDefinition field, String argument) {
        return field != null
                && field.getArguments().stream()
                        .anyMatch(a -> argument.equals(a.getName() + ": " + GraphQLTypeUtil.simplePrint(a.getType())));
    }

    private static boolean isConnection(GraphQLObjectType type) {
        String edge = type.getName().replaceAll("Connection$", "Edge");
        String edges =
                GraphQLTypeUtil.simplePrint(type.getFieldDefinition("edges").getType());
        GraphQLObjectType edgeType = SCHEMA.getObjectType(edge);
        String node =
                GraphQLTypeUtil.simplePrint(edgeType.getFieldDefinition("node").getType());
        return edges.equals("[" + edge + "!]!")
                && GraphQLTypeUtil.simplePrint(type.getFieldDefinition("nodes").getType())
                        .equals("[" + node + "]!")
                && GraphQLTypeUtil.simplePrint(
                                edgeType.getFieldDefinition("cursor").getType())
                        .equals("String!")
                && unwrapped(type.getFieldDefinition("pageInfo")).equals("PageInfo")
                && unwrapped(type.getFieldDefinition("totalCount")).equals("Int");
    }

    private static String unwrapped(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    }
}
