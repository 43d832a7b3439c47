package onrecord.api.read;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;

/**
 * One field that a client selected, with fragments, variables and directives already resolved.
 *
 * @param types the object types that it is selected on
 * @param path where it stands in the query, for error messages
 */
record Selection(
        String name,
        String key,
        List<String> types,
        Map<String, Object> arguments,
        String path,
        List<Selection> children) {

    /** The field of the type Query that is being fetched. */
    static Selection of(DataFetchingEnvironment environment) {
        String key = environment.getField().getResultKey();
        return new Selection(
                environment.getField().getName(),
                key,
                List.of("Query"),
                environment.getArguments(),
                key,
                of(environment.getSelectionSet().getImmediateFields(), key));
    }

    private static List<Selection> of(List<SelectedField> fields, String parent) {
        return fields.stream().map(field -> of(field, parent)).toList();
    }

    private static Selection of(SelectedField field, String parent) {
        String path = parent + "." + field.getResultKey();
        return new Selection(
                field.getName(),
                field.getResultKey(),
                field.getObjectTypeNames(),
                field.getArguments(),
                path,
                of(field.getSelectionSet().getImmediateFields(), path));
    }

    boolean isOn(String type) {
        return types.contains(type);
    }

    /** An argument as an error message names it. */
    String argument(String name) {
        return path + "." + name;
    }
}
