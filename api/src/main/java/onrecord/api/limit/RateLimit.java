package onrecord.api.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import onrecord.api.access.Caller;
import onrecord.api.graphql.Refusal;
import onrecord.api.graphql.Stopped;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Holds back those who ask for more than their share: each caller has points that come back with time. */
@Component
@Order(3)
@ConditionalOnExpression("${onrecord.rate.points:0} > 0")
@EnableConfigurationProperties(RateProperties.class)
class RateLimit implements WebGraphQlInterceptor {

    /** More callers than anybody serves; fewer than would fill the memory. */
    private static final int MOST_CALLERS = 100_000;

    private final RateProperties rate;
    private final Cache<String, Throttle> throttles;

    RateLimit(RateProperties rate) {
        this.rate = rate;
        this.throttles = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(Duration.ofSeconds(rate.points() / rate.restored() + 1)) // it is full then
                .build();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Throttle throttle = throttles.get(caller(request), this::full);
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

    private static String caller(WebGraphQlRequest request) {
        return request.getAttributes().get(Caller.ATTRIBUTE) instanceof Caller caller ? caller.id() : "unknown";
    }

    private Throttle full(String caller) {
        Bucket bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.points()).refillGreedy(rate.restored(), Duration.ofSeconds(1)))
                .build();
        return new Throttle(bucket, rate);
    }

    private static void tellWhenToComeAgain(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        for (GraphQLError error : errors) {
            Map<String, Object> extensions = error.getExtensions();
            if (extensions != null && extensions.get("retryAfter") instanceof Long seconds) {
                response.getResponseHeaders().set("Retry-After", String.valueOf(seconds));
            }
        }
    }
}
