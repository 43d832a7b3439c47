package onrecord.api.limit;

import graphql.GraphQLError;
import java.util.Map;
import java.util.Optional;
import onrecord.api.access.Caller;
import onrecord.api.graphql.Refusal;
import onrecord.api.graphql.Stopped;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Holds back those who ask for more than their share: each caller has points that come back with time. */
@Component
@Order(3)
class RateLimit implements WebGraphQlInterceptor {

    private final Throttles throttles;

    RateLimit(Throttles throttles) {
        this.throttles = throttles;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Optional<Throttle> throttle = throttles.of(request.getAttributes().get(Caller.ATTRIBUTE));
        return throttle.isEmpty() ? chain.next(request) : intercept(request, chain, throttle.get());
    }

    private static Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain, Throttle throttle) {
        try {
            throttle.take(Throttle.REQUEST);
        } catch (Refusal refusal) {
            return Stopped.with(refusal.error(), request).doOnNext(RateLimit::tellWhenToComeAgain);
        }
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.put(Throttle.class, throttle))
                        .build());
        return chain.next(request).doOnNext(RateLimit::tellWhenToComeAgain);
    }

    private static void tellWhenToComeAgain(WebGraphQlResponse response) {
        for (GraphQLError error : response.getExecutionResult().getErrors()) {
            Map<String, Object> extensions = error.getExtensions();
            if (extensions != null && extensions.get(Refusal.RETRY_AFTER) instanceof Long seconds) {
                response.getResponseHeaders().set("Retry-After", String.valueOf(seconds));
            }
        }
    }
}
