package onrecord.api.watch;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.api.limit.RequestCost;
import onrecord.api.read.Session;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes what became of a request, last of all. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VisitInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Object attribute = request.getAttributes().get(Visit.ATTRIBUTE);
        return chain.next(request).doOnNext(response -> Visit.in(attribute).ifPresent(visit -> note(response, visit)));
    }

    private static void note(WebGraphQlResponse response, Visit visit) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (!errors.isEmpty()) {
            note(Objects.requireNonNullElse(errors.get(0).getExtensions(), Map.of()), visit);
        }
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        RequestCost requested = context.get(RequestCost.class);
        Session session = context.get(Session.class);
        ExecutableNormalizedOperation operation = context.get(ExecutableNormalizedOperation.class);
        if (operation != null) {
            visit.operation(operation.getOperationName());
        }
        if (session != null) {
            visit.cost(requested == null ? 0 : requested.nodes(), session.rows());
            visit.store(session.statements().size(), session.nanoseconds());
        }
    }

    private static void note(Map<String, Object> extensions, Visit visit) {
        String code = String.valueOf(extensions.get("code"));
        Object limit = extensions.get("limit");
        visit.failed(code, code.equals("LIMIT_EXCEEDED") && limit != null ? limit.toString() : code);
    }
}
