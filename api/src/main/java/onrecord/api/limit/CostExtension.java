package onrecord.api.limit;

import graphql.GraphQLContext;
import java.util.LinkedHashMap;
import java.util.Map;
import onrecord.api.read.Session;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells in {@code extensions.cost} what a request was estimated to cost, and what it did; also where that was too much. */
@Component
@Order(1)
class CostExtension implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(CostExtension::withCost);
    }

    private static WebGraphQlResponse withCost(WebGraphQlResponse response) {
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        RequestCost requested = context.get(RequestCost.class);
        Session session = context.get(Session.class);
        if (requested == null || session == null) {
            return response;
        }
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("requestedQueryCost", requested.nodes());
        cost.put("actualQueryCost", session.points());
        Throttle throttle = context.get(Throttle.class);
        if (throttle != null) {
            if (context.hasKey(Throttle.TAKEN)) {
                throttle.giveBack(requested.nodes(), session.points());
            }
            cost.put("throttleStatus", throttle.status());
        }
        Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
        extensions.put("cost", cost);
        return response.transform(builder -> builder.extensions(extensions));
    }
}
