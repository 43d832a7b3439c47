package onrecord.api.graphql;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through a document, valid or not, from its operations down, through each fragment once. */
final class DocumentWalk {

    /**
     * A field, or an argument of it.
     *
     * @param path of the field in the response, without the numbers of items of lists
     * @param definition null where the schema has no such field
     */
    record Stop(
            List<Object> path,
            Field field,
            @Nullable Argument argument,
            @Nullable GraphQLFieldDefinition definition) {}

    private final Document document;
    private final GraphQLSchema schema;
    private final Set<String> seen = new HashSet<>();
    private final List<Stop> stops = new ArrayList<>();

    private DocumentWalk(Document document, GraphQLSchema schema) {
        this.document = document;
        this.schema = schema;
    }

    static List<Stop> through(Document document, GraphQLSchema schema) {
        DocumentWalk walk = new DocumentWalk(document, schema);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            walk.through(operation.getSelectionSet(), List.of(), walk.root(operation));
        }
        return walk.stops;
    }

    private @Nullable GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private void through(@Nullable SelectionSet selections, List<Object> path, @Nullable GraphQLType type) {
        if (selections != null) {
            selections.getSelections().forEach(selection -> through(selection, path, type));
        }
    }

    private void through(Selection<?> selection, List<Object> path, @Nullable GraphQLType type) {
        if (selection instanceof Field field) {
            through(field, path, type);
        } else if (selection instanceof InlineFragment fragment) {
            through(fragment.getSelectionSet(), path, named(fragment.getTypeCondition(), type));
        } else if (selection instanceof FragmentSpread spread && seen.add(spread.getName())) {
            document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .filter(fragment -> fragment.getName().equals(spread.getName()))
                    .forEach(fragment ->
                            through(fragment.getSelectionSet(), path, named(fragment.getTypeCondition(), type)));
        }
    }

    private @Nullable GraphQLType named(@Nullable TypeName condition, @Nullable GraphQLType otherwise) {
        return condition == null ? otherwise : schema.getType(condition.getName());
    }

    private void through(Field field, List<Object> parent, @Nullable GraphQLType type) {
        List<Object> path = new ArrayList<>(parent);
        path.add(field.getResultKey());
        GraphQLFieldDefinition definition = definition(field, type);
        stops.add(new Stop(path, field, null, definition));
        field.getArguments().forEach(argument -> stops.add(new Stop(path, field, argument, definition)));
        GraphQLType below = definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType());
        through(field.getSelectionSet(), path, below);
    }

    private @Nullable GraphQLFieldDefinition definition(Field field, @Nullable GraphQLType type) {
        if (type == schema.getQueryType() && field.getName().equals("__type")) {
            return schema.getIntrospectionTypeFieldDefinition();
        }
        return type instanceof GraphQLFieldsContainer fields ? fields.getFieldDefinition(field.getName()) : null;
    }
}
