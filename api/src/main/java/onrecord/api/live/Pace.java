package onrecord.api.live;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Lets only so many messages of a subscription wait at a WebSocket: the next one is made when one was sent, as Spring
 * asks for hundreds at once and keeps those that the client does not take.
 */
final class Pace {

    /** The name of the attribute of a WebSocket that holds its pace. */
    static final String ATTRIBUTE = Pace.class.getName();

    private static final int WAITING = 4;

    /** Who may make a message more for each that is sent. */
    private final Queue<Sinks.Many<Boolean>> makers = new ConcurrentLinkedQueue<>();

    <T> Flux<T> of(Flux<T> messages) {
        return Flux.defer(() -> {
            Sinks.Many<Boolean> permits = Sinks.many().unicast().onBackpressureBuffer();
            for (int i = 0; i < WAITING; i++) {
                permits.tryEmitNext(true);
            }
            return messages.zipWith(permits.asFlux(), 1, (message, permit) -> message)
                    .doOnNext(message -> makers.add(permits));
        });
    }

    /** To be told from one thread only. */
    void sent() {
        Sinks.Many<Boolean> maker = makers.poll();
        if (maker != null) {
            maker.tryEmitNext(true);
        }
    }
}
