package onrecord.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.api.Api;
import onrecord.api.TestStore;
import onrecord.api.model.Condition;
import onrecord.api.model.Entity;
import onrecord.api.model.Facet;
import onrecord.api.model.Field;
import onrecord.api.model.Model;
import onrecord.api.model.Order;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;

/** Every field, condition and order of the SDL has its line in the map, and every line its place in the SDL. */
class InspectionTests {

    private static final GraphQLSchema SCHEMA =
            Api.withFixture(TestStore.H2).context().getBean(GraphQlSource.class).schema();

    /** What has no table of its own: made of a row's columns, or of the rows themselves. */
    private static boolean isPart(String type) {
        return type.matches("PartialDate|UnnamedSpeaker|PageInfo|Facet|Bucket|Snippet|Query|Subscription|StatementAdded"
                + "|ArticleImported|EventChanged|.*Connection|.*Edge|__.*");
    }

    @Test
    void everyFieldOfAnObjectTypeHasItsLine() {
        List<String> missing = new ArrayList<>();
        for (GraphQLObjectType type : objects()) {
            Entity entity = Model.entity(type.getName());
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                Field line = entity.fields().get(field.getName());
                if (line == null || !fits(line, field)) {
                    missing.add(type.getName() + "." + field.getName() + " " + line);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean fits(Field line, GraphQLFieldDefinition field) {
        String type = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
        boolean list = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
        boolean required = field.getType() instanceof GraphQLNonNull;
        if (line instanceof Field.Value value) {
            return !list
                    && (SCHEMA.getType(type) instanceof graphql.schema.GraphQLEnumType
                            || Set.of("ID", "String", "Int", "Float", "Boolean", "Date", "DateTime")
                                    .contains(type))
                    && value.name().equals(field.getName());
        }
        if (line instanceof Field.Nested) {
            return !list && Set.of("Span", "PartialDate").contains(type);
        }
        if (line instanceof Field.One one) {
            return !list && one.type().equals(type) && one.required() == required;
        }
        if (line instanceof Field.Many many) {
            return list && required && many.type().equals(type);
        }
        if (line instanceof Field.Texts) {
            return list && required && type.equals("String");
        }
        if (line instanceof Field.Page page) {
            GraphQLObjectType edge = SCHEMA.getObjectType(type.replaceAll("Connection$", "Edge"));
            return required
                    && GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType())
                            .getName()
                            .equals(page.type())
                    && edge.getFieldDefinitions().size() == 2 + page.edge().size();
        }
        return line instanceof Field.Spoken && type.equals("Speaker");
    }

    @Test
    void everyLineIsAFieldOfTheSdl() {
        List<String> strange = new ArrayList<>();
        for (GraphQLObjectType type : objects()) {
            Entity entity = Model.entity(type.getName());
            for (String name : entity.fields().keySet()) {
                if (entity.types().values().stream()
                        .noneMatch(t -> SCHEMA.getObjectType(t).getFieldDefinition(name) != null)) {
                    strange.add(type.getName() + "." + name);
                }
            }
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void everyConditionAndEveryOrderHasItsLine() {
        for (GraphQLObjectType type : objects()) {
            Entity entity = Model.entity(type.getName());
            if (SCHEMA.getType(type.getName() + "Filter") instanceof graphql.schema.GraphQLInputObjectType filter) {
                assertThat(filter.getFieldDefinitions().stream().map(f -> f.getName()))
                        .containsExactlyInAnyOrderElementsOf(
                                entity.filter().stream().map(Condition::name).toList());
            }
            if (SCHEMA.getType(type.getName() + "Facet") instanceof graphql.schema.GraphQLEnumType facets) {
                assertThat(facets.getValues().stream().map(v -> v.getName()))
                        .containsExactlyInAnyOrderElementsOf(entity.counts().facets().stream()
                                .map(Facet::name)
                                .toList());
            }
            if (SCHEMA.getType(type.getName() + "OrderField") instanceof graphql.schema.GraphQLEnumType orders) {
                assertThat(orders.getValues().stream().map(v -> v.getName()))
                        .containsExactlyInAnyOrderElementsOf(
                                entity.orders().stream().map(Order::name).toList());
            }
        }
    }

    @Test
    void everyFieldOfQueryIsFetched() {
        Set<String> silent = SCHEMA.getQueryType().getFieldDefinitions().stream()
                .filter(field -> SCHEMA.getCodeRegistry().getDataFetcher(SCHEMA.getQueryType(), field)
                        instanceof graphql.schema.PropertyDataFetcher)
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toSet());
        assertThat(silent).isEmpty();
    }

    private static List<GraphQLObjectType> objects() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !isPart(type.getName()))
                .toList();
    }
}
