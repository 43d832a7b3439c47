package onrecord.api.live;

import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import onrecord.api.graphql.Limits;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Answers with server-sent events, in the distinct connections mode of the graphql-sse protocol. Other than Spring's own
 * handler, it tells why an operation is refused, answers queries too, and lets no slow listener hold up others: each is
 * written to by a thread of its own for as long as there is something to write.
 */
@Component
class ServerSentEvents extends GraphQlSseHandler implements AutoCloseable {

    private static final Map<String, Object> UNTOLD = Map.of(
            "message", "the subscription ended unexpectedly",
            "path", List.of(),
            "extensions", Map.of("code", "INTERNAL_SERVER_ERROR"));

    private final Duration heartbeat;
    private final Scheduler clock = Schedulers.newSingle("heartbeat", true);
    private final Scheduler writers;

    ServerSentEvents(WebGraphQlHandler handler, LiveProperties properties, Limits limits) {
        super(handler);
        this.heartbeat = properties.heartbeat();
        int most = properties.subscriptions() + limits.concurrent();
        this.writers = Schedulers.fromExecutorService(
                new ThreadPoolExecutor(0, most, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "event writer");
                    thread.setDaemon(true);
                    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
                    return thread;
                }));
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        request.attributes().put(Listening.EVENTS, true);
        return super.handleRequest(request);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        WebGraphQlResponse response = Objects.requireNonNull(answer.block());
        Flux<SentEvent> events = results(response)
                .<SentEvent>map(SentEvent.Next::new)
                .onErrorResume(failure -> Flux.just(new SentEvent.Next(errors(failure))))
                .concatWithValues(new SentEvent.Complete());
        Flux<SentEvent> beats =
                Flux.interval(heartbeat, clock).onBackpressureDrop().map(beat -> new SentEvent.Beat());
        Flux<SentEvent> all = Flux.merge(1, events, beats)
                .takeUntil(SentEvent.Complete.class::isInstance)
                .publishOn(writers, 1);
        return ServerResponse.sse(stream -> EventWriter.write(all, stream), Duration.ZERO);
    }

    private static Flux<Map<String, Object>> results(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher) {
            Publisher<ExecutionResult> results = Objects.requireNonNull(response.getData());
            return Flux.from(results).map(ExecutionResult::toSpecification);
        }
        return Flux.just(response.toMap());
    }

    private static Map<String, Object> errors(Throwable failure) {
        return failure instanceof SubscriptionPublisherException told
                ? told.toMap()
                : Map.of("errors", List.of(UNTOLD));
    }

    @Override
    public void close() {
        clock.dispose();
        writers.dispose();
    }
}
