package onrecord.api.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of a given value does not fit its type, and why not, in words for whoever gave it.
 *
 * @param argument the name of the value, or of that part of it
 */
record Misfit(String argument, String reason) {

    private static final Map<String, String> WANTED = Map.of(
            "Int", "must be a whole number of at most 32 bits",
            "Float", "must be a number",
            "String", "must be a string",
            "ID", "must be an id, which is a string",
            "Boolean", "must be true or false");

    String message() {
        return argument + ": " + reason;
    }

    /** @param given as JSON has it, or as {@link #plain} has what stands in a document */
    static Optional<Misfit> of(String argument, @Nullable Object given, GraphQLType type) {
        if (type instanceof GraphQLNonNull required) {
            return given == null
                    ? misfit(argument, "must be given, and not as null")
                    : of(argument, given, required.getWrappedType());
        }
        if (given == null || given instanceof VariableReference) {
            return Optional.empty();
        }
        if (type instanceof GraphQLList list) {
            return ofList(argument, given, list.getWrappedType());
        }
        if (type instanceof GraphQLInputObjectType object) {
            return given instanceof Map<?, ?> fields
                    ? ofObject(argument, fields, object)
                    : misfit(argument, "must be an object, is " + shown(given));
        }
        if (type instanceof GraphQLEnumType names) {
            return ofName(argument, given, names);
        }
        return type instanceof GraphQLScalarType scalar ? ofScalar(argument, given, scalar) : Optional.empty();
    }

    private static Optional<Misfit> misfit(String argument, String reason) {
        return Optional.of(new Misfit(argument, reason));
    }

    /** What is no list stands for one with a single item. */
    private static Optional<Misfit> ofList(String argument, Object given, GraphQLType type) {
        if (!(given instanceof List<?> items)) {
            return of(argument, given, type);
        }
        for (int i = 0; i < items.size(); i++) {
            Optional<Misfit> misfit = of(argument + "[" + i + "]", items.get(i), type);
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Misfit> ofObject(String argument, Map<?, ?> given, GraphQLInputObjectType type) {
        for (Object name : given.keySet()) {
            if (type.getField(name.toString()) == null) {
                return misfit(argument + "." + Shown.of(name), "there is no such field in " + type.getName());
            }
        }
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean left = !given.containsKey(field.getName()) && field.hasSetDefaultValue();
            Optional<Misfit> misfit = left
                    ? Optional.empty()
                    : of(argument + "." + field.getName(), given.get(field.getName()), field.getType());
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Misfit> ofName(String argument, Object given, GraphQLEnumType type) {
        String name = given instanceof EnumValue literal ? literal.getName() : given.toString();
        if (!(given instanceof StringValue) && type.getValue(name) != null) {
            return Optional.empty();
        }
        String names = type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", "));
        return misfit(argument, "must be one of " + names + ", is " + shown(given));
    }

    private static Optional<Misfit> ofScalar(String argument, Object given, GraphQLScalarType type) {
        GraphQLContext none = GraphQLContext.getDefault();
        try {
            if (given instanceof Value<?> literal) {
                type.getCoercing().parseLiteral(literal, CoercedVariables.emptyVariables(), none, Locale.ROOT);
            } else {
                type.getCoercing().parseValue(given, none, Locale.ROOT);
            }
            return Optional.empty();
        } catch (CoercingParseLiteralException | CoercingParseValueException wrong) {
            String wanted = WANTED.get(type.getName());
            return misfit(
                    argument, wanted == null ? String.valueOf(wrong.getMessage()) : wanted + ", is " + shown(given));
        }
    }

    private static String shown(Object given) {
        if (given instanceof Map) {
            return "an object";
        }
        if (given instanceof List) {
            return "a list";
        }
        if (given instanceof Value<?> literal) {
            return literal instanceof StringValue text
                    ? quoted(text.getValue())
                    : Shown.of(AstPrinter.printAst(literal));
        }
        return given instanceof String text ? quoted(text) : Shown.of(given);
    }

    private static String quoted(@Nullable String text) {
        return "\"" + Shown.of(String.valueOf(text)) + "\"";
    }

    /** Lists, objects and null as JSON has them, with what stands in them as it is. */
    static @Nullable Object plain(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().stream().map(Misfit::plain).toList();
        }
        if (value instanceof ObjectValue object) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            object.getObjectFields().forEach(field -> fields.put(field.getName(), plain(field.getValue())));
            return fields;
        }
        return value instanceof NullValue ? null : value;
    }
}
