package onrecord.api.read;

import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One field that a client selected, with fragments, variables and directives already resolved. */
final class Selection {

    private final @Nullable Selection parent;
    private final String name;
    private final String key;
    private final Set<String> types;
    private final Map<String, Object> arguments;
    private final Session session;
    private final List<Selection> children;

    /** @param session what answers the request */
    Selection(ExecutableNormalizedField field, Session session) {
        this(field, null, session);
    }

    private Selection(ExecutableNormalizedField field, @Nullable Selection parent, Session session) {
        this.parent = parent;
        this.name = field.getName();
        this.key = field.getResultKey();
        this.types = field.getObjectTypeNames();
        this.arguments = field.getResolvedArguments();
        this.session = session;
        this.children = field.getChildren().stream()
                .map(child -> new Selection(child, this, session))
                .toList();
    }

    String name() {
        return name;
    }

    /** The name that the client gave it. */
    String key() {
        return key;
    }

    /** The object types that it is selected on. */
    Set<String> types() {
        return types;
    }

    boolean isOn(String type) {
        return types.contains(type);
    }

    boolean isTypeName() {
        return name.equals("__typename");
    }

    /** The one object type that it is selected on. */
    String typeName() {
        return types.iterator().next();
    }

    Map<String, Object> arguments() {
        return arguments;
    }

    /** The largest page that may be asked for. */
    int largestPage() {
        return session.budget().pageSize();
    }

    Session session() {
        return session;
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
