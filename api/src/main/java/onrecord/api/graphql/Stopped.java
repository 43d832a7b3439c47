package onrecord.api.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** The answer to a request that is not carried out. */
public final class Stopped {

    private Stopped() {}

    public static Mono<WebGraphQlResponse> with(GraphQLError error, WebGraphQlRequest request) {
        return Mono.just(answer(error, request.toExecutionInput()));
    }

    public static WebGraphQlResponse answer(GraphQLError error, ExecutionInput input) {
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                input, ExecutionResultImpl.newExecutionResult().addError(error).build()));
    }
}
