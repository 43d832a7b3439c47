package onrecord.api.live;

import graphql.GraphQLError;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Semaphore;
import onrecord.api.access.Caller;
import onrecord.api.graphql.Limits;
import onrecord.api.graphql.Refusal;
import onrecord.api.graphql.Stopped;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells subscriptions who listens; lets nobody subscribe who would not hear anything. */
@Component
@Order(5)
class Listening implements WebGraphQlInterceptor {

    /** The name of the request attribute that a request over server-sent events has. */
    static final String EVENTS = Listening.class.getName();

    private final Semaphore overWebSockets;

    Listening(Limits limits) {
        this.overWebSockets = new Semaphore(limits.concurrent());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Pace pace = (Pace) request.getAttributes().get(Pace.ATTRIBUTE);
        Caller caller = (Caller) request.getAttributes().get(Caller.ATTRIBUTE);
        String id = client(request.getAttributes(), request.getRemoteAddress());
        Listener listener = new Listener(id, caller, pace);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.put(Listener.class, listener))
                        .build());
        if (request instanceof WebSocketGraphQlRequest) {
            return inPlace(request, chain);
        }
        boolean listens = request.getAttributes().containsKey(EVENTS);
        return chain.next(request).map(response -> listens ? response : whole(response));
    }

    /** Who is let in at the door is known by a name; others by their address. */
    static String client(Map<String, Object> attributes, @Nullable InetSocketAddress address) {
        return attributes.get(Caller.ATTRIBUTE) instanceof Caller caller
                ? caller.id()
                : Caller.at(address == null ? "unknown" : address.getAddress().getHostAddress())
                        .id();
    }

    private Mono<WebGraphQlResponse> inPlace(WebGraphQlRequest request, Chain chain) {
        if (!overWebSockets.tryAcquire()) {
            return Stopped.with(
                    Refusal.limit("concurrent", "too many requests at once").error(), request);
        }
        return chain.next(request).doFinally(signal -> overWebSockets.release());
    }

    private static WebGraphQlResponse whole(WebGraphQlResponse response) {
        if (!(response.getData() instanceof Publisher)) {
            return response;
        }
        GraphQLError error = GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("a subscription is answered as text/event-stream, to a request that accepts only that,"
                        + " or over a WebSocket")
                .extensions(Map.of("code", "BAD_REQUEST"))
                .build();
        return Stopped.answer(error, response.getExecutionInput());
    }
}
