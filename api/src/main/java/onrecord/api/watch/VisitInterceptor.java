package onrecord.api.watch;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.api.limit.RequestCost;
import onrecord.api.read.Session;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes what became of a request, last of all; of a subscription when nobody listens any more. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VisitInterceptor implements WebGraphQlInterceptor {

    private static final int OK = 200;

    private final Visits visits;

    VisitInterceptor(Visits visits) {
        this.visits = visits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Visit visit = Visit.in(request.getAttributes().get(Visit.ATTRIBUTE)).orElseGet(Visit::new);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.put(Visit.class, visit))
                        .build());
        boolean alone = request instanceof WebSocketGraphQlRequest; // of others the end of the answer is told elsewhere
        return chain.next(request).map(response -> {
            note(response, visit);
            if (response.getData() instanceof Publisher<?> events) {
                visit.listen();
                return response.transform(builder -> builder.data(followed(events, visit)));
            }
            if (alone) {
                visits.end(visit, OK);
            }
            return response;
        });
    }

    private Publisher<?> followed(Publisher<?> events, Visit visit) {
        return Flux.from(events)
                .doOnError(SubscriptionPublisherException.class, failure -> note(failure.getErrors(), visit))
                .doFinally(signal -> visits.end(visit, OK));
    }

    private static void note(WebGraphQlResponse response, Visit visit) {
        note(response.getExecutionResult().getErrors(), visit);
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        ExecutableNormalizedOperation operation = context.get(ExecutableNormalizedOperation.class);
        if (operation != null) {
            visit.operation(operation.getOperationName());
        }
        RequestCost requested = context.get(RequestCost.class);
        Session session = context.get(Session.class);
        if (session != null) {
            visit.cost(requested == null ? 0 : requested.nodes());
            visit.read(session);
        }
    }

    private static void note(List<GraphQLError> errors, Visit visit) {
        if (!errors.isEmpty()) {
            visit.failed(Objects.requireNonNullElse(errors.get(0).getExtensions(), Map.of()));
        }
    }
}
