package onrecord.api.live;

import java.time.Duration;
import onrecord.api.graphql.Client;
import onrecord.api.read.Changes;
import onrecord.api.read.Session;
import onrecord.api.read.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Asks the store now and then for its latest position: one for all who listen, nobody while none does. */
@Component
class Pulse implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final Sessions sessions;
    private final Scheduler clock = Schedulers.newSingle("live pulse", true);
    private final Flux<Long> positions;
    private volatile long asked;

    Pulse(Sessions sessions, LiveProperties properties) {
        this.sessions = sessions;
        this.positions = Flux.interval(Duration.ZERO, properties.interval(), clock)
                .onBackpressureDrop()
                .<Long>handle((tick, sink) -> {
                    long position = position();
                    if (position >= 0) {
                        sink.next(position);
                    }
                })
                .distinctUntilChanged()
                .replay(1)
                .refCount();
    }

    /** The latest position, at once and then whenever there is a later one. */
    Flux<Long> positions() {
        return positions;
    }

    /** How often it has asked. */
    long asked() {
        return asked;
    }

    /** Negative while the store does not answer. */
    private long position() {
        asked++;
        Session session = sessions.open(Client.PATIENT);
        try {
            return Changes.now(session).position();
        } catch (RuntimeException failure) {
            LOG.warn("The store could not be asked for what is new: {}", failure.getMessage());
            return -1;
        } finally {
            sessions.end(session);
        }
    }

    @Override
    public void close() {
        clock.dispose();
    }
}
