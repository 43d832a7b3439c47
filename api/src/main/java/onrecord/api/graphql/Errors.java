package onrecord.api.graphql;

import graphql.GraphQLError;
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
class Errors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        if (failure instanceof BadRequest) {
            return error(failure.getMessage(), Map.of("code", "BAD_REQUEST"), ErrorType.BAD_REQUEST, environment);
        }
        if (failure instanceof Refusal refusal) {
            return error(refusal.getMessage(), refusal.extensions(), ErrorType.BAD_REQUEST, environment);
        }
        if (failure instanceof Unavailable) {
            LOG.warn("The store does not answer: {}", failure.getMessage());
            return error(
                    "the store does not answer at the moment; try again",
                    Map.of("code", "UNAVAILABLE"),
                    ErrorType.INTERNAL_ERROR,
                    environment);
        }
        return null;
    }

    private static GraphQLError error(
            @Nullable String message,
            Map<String, Object> extensions,
            ErrorType type,
            DataFetchingEnvironment environment) {
        return GraphQLError.newError()
                .errorType(type)
                .message("%s", message)
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .extensions(extensions)
                .build();
    }
}
