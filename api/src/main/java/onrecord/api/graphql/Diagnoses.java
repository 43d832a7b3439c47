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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which fields, arguments and variables of a document are wrong, and why, where graphql-java refuses to run it: it
 * names neither the way to them through the response nor values as clients write them.
 */
final class Diagnoses {

    /** How graphql-java repeats a value. */
    private static final Pattern DUMP =
            Pattern.compile(" with value '.*'(?= (?:is not a valid|is missing|must|contains a field))", Pattern.DOTALL);

    private final Document document;
    private final Map<String, Object> variables;
    private final GraphQLSchema schema;
    private final List<DocumentWalk.Stop> stops;

    Diagnoses(Document document, Map<String, Object> variables, GraphQLSchema schema) {
        this.document = document;
        this.variables = variables;
        this.schema = schema;
        this.stops = DocumentWalk.through(document, schema);
    }

    Diagnosis of(GraphQLError error) {
        SourceLocation location = Diagnosis.location(error);
        if (!(error instanceof ValidationError invalid)
                || invalid.getValidationErrorType() == ValidationErrorType.BadValueForDefaultArg) {
            return variables(location)
                    .flatMap(variable -> ofVariable(variable).stream())
                    .findFirst()
                    .orElseGet(() -> Diagnosis.asToldBy(error));
        }
        Optional<DocumentWalk.Stop> stop =
                stops.stream().filter(candidate -> isAt(location, candidate)).findFirst();
        Spot spot = new Spot(stop.map(DocumentWalk.Stop::path).orElse(List.of()), location);
        String message = DUMP.matcher(String.valueOf(error.getMessage())).replaceFirst("");
        if (invalid.getValidationErrorType() != ValidationErrorType.WrongType) {
            return new Diagnosis(spot, message, false);
        }
        return stop.flatMap(Diagnoses::misfit)
                .map(misfit -> new Diagnosis(spot, misfit.message(), true))
                .orElse(new Diagnosis(spot, message, stop.isPresent()));
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

    /** The variables declared at a place, or all. */
    private Stream<VariableDefinition> variables(@Nullable SourceLocation location) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .filter(variable -> location == null || location.equals(variable.getSourceLocation()));
    }

    /** With the path of the first field that it is used for. */
    private Optional<Diagnosis> ofVariable(VariableDefinition variable) {
        GraphQLType type = type(variable.getType());
        String name = variable.getName();
        Value<?> usual = variable.getDefaultValue();
        Object given = variables.containsKey(name) || usual == null ? variables.get(name) : Misfit.plain(usual);
        return (type == null ? Optional.<Misfit>empty() : Misfit.of("$" + name, given, type)).map(misfit -> {
            List<Object> path = stops.stream()
                    .filter(stop -> uses(stop.argument(), variable))
                    .findFirst()
                    .map(DocumentWalk.Stop::path)
                    .orElse(List.of());
            return new Diagnosis(new Spot(path, variable.getSourceLocation()), misfit.message(), false);
        });
    }

    private @Nullable GraphQLType type(Type<?> type) {
        if (type instanceof NonNullType required) {
            GraphQLType wrapped = type(required.getType());
            return wrapped == null ? null : GraphQLNonNull.nonNull(wrapped);
        }
        if (type instanceof ListType list) {
            GraphQLType wrapped = type(list.getType());
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
