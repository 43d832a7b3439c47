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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private final Predicate<Stop> wanted;
    private final Set<String> seen = new HashSet<>();

    private DocumentWalk(Document document, GraphQLSchema schema, Predicate<Stop> wanted) {
        this.document = document;
        this.schema = schema;
        this.wanted = wanted;
    }

    /** The first that fulfils a condition. */
    static Optional<Stop> find(Document document, GraphQLSchema schema, Predicate<Stop> wanted) {
        DocumentWalk walk = new DocumentWalk(document, schema, wanted);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> walk.in(operation.getSelectionSet(), List.of(), walk.root(operation)).stream())
                .findFirst();
    }

    private @Nullable GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private Optional<Stop> in(@Nullable SelectionSet selections, List<Object> path, @Nullable GraphQLType type) {
        return selections == null
                ? Optional.empty()
                : selections.getSelections().stream()
                        .flatMap(selection -> in(selection, path, type).stream())
                        .findFirst();
    }

    private Optional<Stop> in(Selection<?> selection, List<Object> path, @Nullable GraphQLType type) {
        if (selection instanceof Field field) {
            return in(field, path, type);
        }
        if (selection instanceof InlineFragment fragment) {
            return in(fragment.getSelectionSet(), path, named(fragment.getTypeCondition(), type));
        }
        String name = ((FragmentSpread) selection).getName();
        if (!seen.add(name)) {
            return Optional.empty();
        }
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(name))
                .findFirst()
                .flatMap(fragment -> in(fragment.getSelectionSet(), path, named(fragment.getTypeCondition(), type)));
    }

    private @Nullable GraphQLType named(@Nullable TypeName condition, @Nullable GraphQLType otherwise) {
        return condition == null ? otherwise : schema.getType(condition.getName());
    }

    private Optional<Stop> in(Field field, List<Object> parent, @Nullable GraphQLType type) {
        List<Object> path = new ArrayList<>(parent);
        path.add(field.getResultKey());
        GraphQLFieldDefinition definition =
                type instanceof GraphQLFieldsContainer fields ? fields.getFieldDefinition(field.getName()) : null;
        List<Stop> stops = new ArrayList<>(List.of(new Stop(path, field, null, definition)));
        field.getArguments().forEach(argument -> stops.add(new Stop(path, field, argument, definition)));
        Optional<Stop> found = stops.stream().filter(wanted).findFirst();
        return found.isPresent()
                ? found
                : in(
                        field.getSelectionSet(),
                        path,
                        definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType()));
    }
}
