package onrecord.api.graphql;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        return error(
                failure,
                environment.getExecutionStepInfo().getPath(),
                environment.getField().getSourceLocation());
    }

    public GraphQLError error(Throwable failure, ResultPath path, @Nullable SourceLocation location) {
        GraphQLError.Builder<?> error = GraphQLError.newError().path(path).location(location);
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
