package onrecord.api.read;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One field that a client selected, with fragments, variables and directives already resolved. */
final class Selection {

    private final @Nullable Selection parent;
    private final String name;
    private final String key;
    private final List<String> types;
    private final Map<String, Object> arguments;
    private final int largestPage;
    private final List<Selection> children;

    /** The field of the type Query that is being fetched. */
    Selection(DataFetchingEnvironment environment, int largestPage) {
        this.parent = null;
        this.name = environment.getField().getName();
        this.key = environment.getField().getResultKey();
        this.types = List.of("Query");
        this.arguments = environment.getArguments();
        this.largestPage = largestPage;
        this.children = children(environment.getSelectionSet().getImmediateFields());
    }

    private Selection(SelectedField field, Selection parent) {
        this.parent = parent;
        this.name = field.getName();
        this.key = field.getResultKey();
        this.types = field.getObjectTypeNames();
        this.arguments = field.getArguments();
        this.largestPage = parent.largestPage;
        this.children = children(field.getSelectionSet().getImmediateFields());
    }

    private List<Selection> children(List<SelectedField> fields) {
        return fields.stream().map(field -> new Selection(field, this)).toList();
    }

    String name() {
        return name;
    }

    /** The name that the client gave it. */
    String key() {
        return key;
    }

    /** The object types that it is selected on. */
    List<String> types() {
        return types;
    }

    boolean isOn(String type) {
        return types.contains(type);
    }

    Map<String, Object> arguments() {
        return arguments;
    }

    /** The largest page that may be asked for. */
    int largestPage() {
        return largestPage;
    }

    List<Selection> children() {
        return children;
    }

    /** An argument as an error message names it: with the way to it through the query. */
    String argument(String argument) {
        return path() + "." + argument;
    }

    private String path() {
        return parent == null ? key : parent.path() + "." + key;
    }
}
