package onrecord.api.graphql;

import graphql.GraphQLError;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which field, argument or variable of a document is wrong, and why, where graphql-java refuses to run it: it names
 * neither the way to it through the response nor values as clients write them.
 */
record Diagnosis(Spot spot, String message, boolean isValue) {

    /** How graphql-java repeats a value. */
    private static final Pattern DUMP =
            Pattern.compile(" with value '.*'(?= (?:is not a valid|is missing|must|contains a field))", Pattern.DOTALL);

    /** Of an error that needs none. */
    static Diagnosis asItSays(GraphQLError error) {
        List<Object> path = error.getPath();
        Spot spot = new Spot(path == null ? List.of() : path, location(error));
        return new Diagnosis(spot, String.valueOf(error.getMessage()), false);
    }

    static Diagnosis of(GraphQLError error, Document document, Map<String, Object> variables, GraphQLSchema schema) {
        SourceLocation location = location(error);
        if (!(error instanceof ValidationError invalid)
                || invalid.getValidationErrorType() == ValidationErrorType.BadValueForDefaultArg) {
            return ofVariable(error, location, document, variables, schema);
        }
        Optional<DocumentWalk.Stop> stop = DocumentWalk.find(document, schema, candidate -> isAt(location, candidate));
        Spot spot = new Spot(stop.map(DocumentWalk.Stop::path).orElse(List.of()), location);
        String message = DUMP.matcher(String.valueOf(error.getMessage())).replaceFirst("");
        if (invalid.getValidationErrorType() != ValidationErrorType.WrongType) {
            return new Diagnosis(spot, message, false);
        }
        return stop.flatMap(Diagnosis::misfit)
                .map(misfit -> new Diagnosis(spot, misfit.argument() + ": " + misfit.reason(), true))
                .orElse(new Diagnosis(spot, message, stop.isPresent()));
    }

    private static @Nullable SourceLocation location(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations();
        return locations == null || locations.isEmpty() ? null : locations.get(0);
    }

    private static boolean isAt(@Nullable SourceLocation location, DocumentWalk.Stop stop) {
        Node<?> node = stop.argument() == null ? stop.field() : stop.argument();
        return location != null && location.equals(node.getSourceLocation());
    }

    private static Optional<Misfit> misfit(DocumentWalk.Stop stop) {
        Argument argument = stop.argument();
        if (argument == null || stop.definition() == null) {
            return Optional.empty();
        }
        GraphQLArgument definition = stop.definition().getArgument(argument.getName());
        String way = stop.path().stream().map(Object::toString).collect(Collectors.joining("."));
        return definition == null
                ? Optional.empty()
                : Misfit.of(way + "." + argument.getName(), Misfit.plain(argument.getValue()), definition.getType());
    }

    private static Diagnosis ofVariable(
            GraphQLError error,
            @Nullable SourceLocation location,
            Document document,
            Map<String, Object> variables,
            GraphQLSchema schema) {
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            for (VariableDefinition variable : operation.getVariableDefinitions()) {
                Optional<Misfit> misfit = location == null || location.equals(variable.getSourceLocation())
                        ? misfit(variable, variables, schema)
                        : Optional.empty();
                if (misfit.isPresent()) {
                    List<Object> path = DocumentWalk.find(document, schema, stop -> uses(stop.argument(), variable))
                            .map(DocumentWalk.Stop::path)
                            .orElse(List.of());
                    Spot spot = new Spot(path, variable.getSourceLocation());
                    return new Diagnosis(
                            spot, misfit.get().argument() + ": " + misfit.get().reason(), false);
                }
            }
        }
        return new Diagnosis(new Spot(List.of(), location), String.valueOf(error.getMessage()), false);
    }

    private static Optional<Misfit> misfit(
            VariableDefinition variable, Map<String, Object> variables, GraphQLSchema schema) {
        GraphQLType type = type(variable.getType(), schema);
        String name = variable.getName();
        Value<?> usual = variable.getDefaultValue();
        Object given = variables.containsKey(name) || usual == null ? variables.get(name) : Misfit.plain(usual);
        return type == null ? Optional.empty() : Misfit.of("$" + name, given, type);
    }

    private static @Nullable GraphQLType type(Type<?> type, GraphQLSchema schema) {
        if (type instanceof NonNullType required) {
            GraphQLType wrapped = type(required.getType(), schema);
            return wrapped == null ? null : GraphQLNonNull.nonNull(wrapped);
        }
        if (type instanceof ListType list) {
            GraphQLType wrapped = type(list.getType(), schema);
            return wrapped == null ? null : GraphQLList.list(wrapped);
        }
        return schema.getType(((TypeName) type).getName());
    }

    private static boolean uses(@Nullable Node<?> node, VariableDefinition variable) {
        return node instanceof VariableReference reference
                ? reference.getName().equals(variable.getName())
                : node != null && node.getChildren().stream().anyMatch(child -> uses(child, variable));
    }
}
