package onrecord.api.graphql;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a request something is wrong.
 *
 * @param path of the field in the response, without the numbers of items of lists, as it is the same for all of them;
 *     empty where it is the request as a whole
 * @param location where it is written; null where that is nowhere in particular
 */
public record Spot(List<Object> path, @Nullable SourceLocation location) {

    /** The request as a whole. */
    public static final Spot REQUEST = new Spot(List.of(), null);

    public static Spot of(ExecutableNormalizedField field, ExecutableNormalizedOperation operation) {
        SourceLocation location =
                operation.getMergedField(field).getSingleField().getSourceLocation();
        return new Spot(List.copyOf(field.getListOfResultKeys()), location);
    }

    /** The field with an argument that is named with the way to it, as in {@code people.nodes.statements.filter.text}. */
    static Spot of(String argument, ExecutableNormalizedField root, ExecutableNormalizedOperation operation) {
        String[] way = argument.split("\\.");
        ExecutableNormalizedField field = root;
        ExecutableNormalizedField named = root;
        for (int i = 1; i < way.length - 1 && field != null; i++) {
            field = child(field, way[i]);
            if (field != null && field.getResolvedArguments().containsKey(way[i + 1])) {
                named = field;
            }
        }
        return of(named, operation);
    }

    private static @Nullable ExecutableNormalizedField child(ExecutableNormalizedField field, String key) {
        List<ExecutableNormalizedField> children = field.getChildrenWithSameResultKey(key);
        return children.isEmpty() ? null : children.get(0);
    }

    /** An error there. */
    public GraphQLError.Builder<?> error() {
        return GraphQLError.newError().path(path).locations(location == null ? null : List.of(location));
    }
}
