package onrecord.api.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every error an {@code extensions.code}, under the names that GraphQL clients know. */
@Component
@Order(0)
class ErrorCodes implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(ErrorCodes::withCodes);
    }

    private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        return response.transform(builder ->
                builder.errors(errors.stream().map(ErrorCodes::withCode).toList()));
    }

    private static GraphQLError withCode(GraphQLError error) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code(error));
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        GraphQLError.Builder<?> coded = GraphQLError.newError()
                .message("%s", error.getMessage())
                .errorType(error.getErrorType())
                .extensions(extensions);
        if (error.getLocations() != null) {
            coded.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            coded.path(error.getPath());
        } else if (error instanceof ValidationError invalid && invalid.getQueryPath() != null) {
            coded.path(List.copyOf(invalid.getQueryPath()));
        }
        return coded.build();
    }

    private static String code(GraphQLError error) {
        ErrorClassification type = error.getErrorType();
        if (type == ErrorType.InvalidSyntax) {
            return "GRAPHQL_PARSE_FAILED";
        }
        if (error instanceof UnknownOperationException) {
            return "OPERATION_RESOLUTION_FAILURE";
        }
        if (error instanceof ValidationError) {
            return "GRAPHQL_VALIDATION_FAILED";
        }
        if (type == ErrorType.ValidationError) {
            return "BAD_USER_INPUT"; // a variable
        }
        return type == org.springframework.graphql.execution.ErrorType.INTERNAL_ERROR
                ? "INTERNAL_SERVER_ERROR"
                : upperCase(String.valueOf(type));
    }

    /** graphql-java's names are in camel case. */
    private static String upperCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
