package onrecord.api.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Tells the client what was wrong with its request; what is wrong with us goes to the log only. */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        if (!(failure instanceof BadRequest)) {
            return null;
        }
        return GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", failure.getMessage())
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .extensions(Map.of("code", "BAD_REQUEST"))
                .build();
    }
}
