package onrecord.api.trusted;

import graphql.GraphQLError;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Map;
import java.util.Optional;
import onrecord.api.access.Caller;
import onrecord.api.graphql.Stopped;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts the document in place that a request names; where only trusted ones may be asked, refuses all others. */
@Component
@Order(4)
class TrustedInterceptor implements WebGraphQlInterceptor {

    private final TrustedDocuments documents;

    TrustedInterceptor(TrustedDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String id = id(request.getExtensions());
        if (id != null && request.getDocument().equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)) {
            return named(id, request, chain);
        }
        if (documents.only() && !documents.contains(request.getDocument()) && !isAdmin(request)) {
            String message = "only registered documents may be asked here, by documentId or"
                    + " extensions.persistedQuery.sha256Hash";
            return Stopped.with(error("QUERY_NOT_IN_SAFELIST", message), request);
        }
        if (id != null && !id.equals(Sha256.of(request.getDocument()))) {
            return Stopped.with(error("BAD_REQUEST", "sha256Hash is not that of query"), request);
        }
        return chain.next(request);
    }

    private Mono<WebGraphQlResponse> named(String id, WebGraphQlRequest request, Chain chain) {
        Optional<String> document = documents.find(id);
        if (document.isEmpty()) {
            return Stopped.with(unknown(), request);
        }
        request.configureExecutionInput(
                (input, builder) -> builder.query(document.get()).build());
        return chain.next(request);
    }

    /** Where others may be asked, Apollo's clients send the document itself when they read these words. */
    private GraphQLError unknown() {
        return documents.only()
                ? error("PERSISTED_QUERY_NOT_IN_LIST", "no document is registered under this identifier")
                : error("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    private static boolean isAdmin(WebGraphQlRequest request) {
        return request.getAttributes().get(Caller.ATTRIBUTE) instanceof Caller caller && caller.isAdmin();
    }

    /** The name of the document, in the words of GraphQL over HTTP or of Apollo. */
    private static @Nullable String id(Map<String, Object> extensions) {
        if (extensions.get(IdentifiedRequest.DOCUMENT_ID) instanceof String id) {
            return id;
        }
        return extensions.get("persistedQuery") instanceof Map<?, ?> persisted
                        && persisted.get("sha256Hash") instanceof String hash
                ? hash
                : null;
    }

    private static GraphQLError error(String code, String message) {
        return GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", message)
                .extensions(Map.of("code", code))
                .build();
    }
}
