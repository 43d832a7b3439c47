package onrecord.api.feeds;

import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import onrecord.api.graphql.BadRequest;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** What feeds ask, in the words of the schema: so a feed takes what a subscription takes, and refuses what it refuses. */
@Component
class Questions {

    private static final Document STATEMENTS = Parser.parse("""
            subscription ($filter: StatementFilter, $after: String) {
              statementAdded(filter: $filter, after: $after) {
                cursor at
                statement {
                  id kind plainText
                  speaker { name }
                  saidOn { edtf }
                  article { url title publisher { name } }
                }
              }
            }
            """);

    private static final Document NAMED = Parser.parse("""
            query ($name: String) {
              Person: person(name: $name) { id name }
              Organization: organization(name: $name) { id name }
              Place: place(name: $name) { id name }
            }
            """);

    private final GraphQLSchema schema;

    Questions(GraphQlSource source) {
        this.schema = source.schema();
    }

    GraphQLInputObjectType filter() {
        return (GraphQLInputObjectType) Objects.requireNonNull(schema.getType("StatementFilter"));
    }

    ExecutableNormalizedField statements(Map<String, Object> variables) {
        return ask(STATEMENTS, variables).get(0);
    }

    /** Who or what has this name, by the type that it may be of. */
    Map<String, ExecutableNormalizedField> named(String name) {
        return ask(NAMED, Map.of("name", name)).stream()
                .collect(Collectors.toMap(
                        ExecutableNormalizedField::getResultKey, field -> field, (a, b) -> a, LinkedHashMap::new));
    }

    private List<ExecutableNormalizedField> ask(Document document, Map<String, Object> variables) {
        try {
            return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                            schema, document, null, RawVariables.of(variables))
                    .getTopLevelFields();
        } catch (GraphQLException wrong) {
            throw new BadRequest("the query", String.valueOf(wrong.getMessage()));
        }
    }
}
