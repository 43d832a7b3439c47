package onrecord.api.graphql;

import graphql.GraphQLError;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Tells the client what was wrong with its request; what is wrong with us goes to the log only. */
@Component
public class Errors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        ExecutableNormalizedOperation operation =
                environment.getGraphQlContext().get(ExecutableNormalizedOperation.class);
        String key = environment.getField().getResultKey();
        return Objects.requireNonNull(operation).getTopLevelFields().stream()
                .filter(field -> field.getResultKey().equals(key))
                .findFirst()
                .map(field -> error(failure, field, operation))
                .orElseGet(() -> error(failure));
    }

    /** @param root the field of the operation that failed, itself or in what was selected below it */
    public GraphQLError error(
            Throwable failure, ExecutableNormalizedField root, ExecutableNormalizedOperation operation) {
        Spot spot = failure instanceof BadRequest wrong
                ? Spot.of(wrong.argument(), root, operation)
                : Spot.of(root, operation);
        return error(failure, spot);
    }

    /** Of what is no single field's failure. */
    public GraphQLError error(Throwable failure) {
        return error(failure, Spot.REQUEST);
    }

    private static GraphQLError error(Throwable failure, Spot spot) {
        GraphQLError.Builder<?> error = spot.error();
        if (failure instanceof BadRequest) {
            return said(error, failure, ErrorType.BAD_REQUEST, Map.of("code", "BAD_REQUEST"));
        }
        if (failure instanceof Refusal refusal) {
            return said(error, failure, ErrorType.BAD_REQUEST, refusal.extensions());
        }
        return error.errorType(ErrorType.INTERNAL_ERROR)
                .message("%s", hidden(failure, error))
                .build();
    }

    private static GraphQLError said(
            GraphQLError.Builder<?> error, Throwable failure, ErrorType type, Map<String, Object> extensions) {
        return error.errorType(type)
                .message("%s", failure.getMessage())
                .extensions(extensions)
                .build();
    }

    private static String hidden(Throwable failure, GraphQLError.Builder<?> error) {
        if (failure instanceof Unavailable) {
            LOG.warn("The store does not answer: {}", failure.getMessage());
            error.extensions(Map.of("code", "UNAVAILABLE"));
            return "the store does not answer at the moment; try again";
        }
        LOG.error("A request failed", failure);
        error.extensions(Map.of("code", "INTERNAL_SERVER_ERROR"));
        return "something went wrong here; it was noted";
    }
}
