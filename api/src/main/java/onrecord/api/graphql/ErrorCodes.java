package onrecord.api.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives every error an {@code extensions.code}, under the names that GraphQL clients know, and a path: empty where it is
 * no single field that is wrong.
 */
@Component
@Order(0)
class ErrorCodes implements WebGraphQlInterceptor {

    private final DocumentCache documents;
    private final GraphQlSource source;

    ErrorCodes(DocumentCache documents, GraphQlSource source) {
        this.documents = documents;
        this.source = source;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(this::withCodes);
    }

    private WebGraphQlResponse withCodes(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        Diagnoses diagnoses = diagnoses(errors, response.getExecutionInput());
        return response.transform(builder -> builder.errors(errors.stream()
                .map(error -> withCode(
                        error,
                        diagnoses == null || !isRefusedByGraphqlJava(error)
                                ? Diagnosis.asToldBy(error)
                                : diagnoses.of(error)))
                .toList()));
    }

    /** Null where none is needed: what was refused while it ran, or by us, says itself what it is about. */
    private @Nullable Diagnoses diagnoses(List<GraphQLError> errors, ExecutionInput input) {
        Document document =
                errors.stream().anyMatch(ErrorCodes::isRefusedByGraphqlJava) ? documents.find(input.getQuery()) : null;
        return document == null ? null : new Diagnoses(document, input.getVariables(), source.schema());
    }

    private static boolean isRefusedByGraphqlJava(GraphQLError error) {
        return error.getErrorType() == ErrorType.ValidationError;
    }

    private static GraphQLError withCode(GraphQLError error, Diagnosis diagnosis) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", diagnosis.isValue() ? "BAD_REQUEST" : code(error));
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        return diagnosis
                .spot()
                .error()
                .message("%s", diagnosis.message())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
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
