package onrecord.api.graphql;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something is wrong, and what.
 *
 * @param isValue whether it is the value of an argument
 */
record Diagnosis(Spot spot, String message, boolean isValue) {

    /** Of an error that tells it itself. */
    static Diagnosis asToldBy(GraphQLError error) {
        List<Object> path = error.getPath();
        Spot spot = new Spot(path == null ? List.of() : path, location(error));
        return new Diagnosis(spot, String.valueOf(error.getMessage()), false);
    }

    static @Nullable SourceLocation location(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations();
        return locations == null || locations.isEmpty() ? null : locations.get(0);
    }
}
