package onrecord.api.live;

import java.time.Duration;
import onrecord.api.access.Caller;
import onrecord.api.access.Doorkeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Looks now and then whether those who hold something open still may, while anybody does. */
@Component
class Revocations implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Doorkeeper doorkeeper;
    private final Scheduler clock = Schedulers.newSingle("revocations", true);
    private final Flux<Long> looks =
            Flux.interval(PAUSE, clock).onBackpressureDrop().publish().refCount();

    Revocations(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /** Ends when the caller's key is found revoked. */
    Mono<Void> of(Who who) {
        return looks.filter(look -> who.caller() instanceof Caller caller && !doorkeeper.mayStay(caller))
                .next()
                .then();
    }

    /** Whoever holds something open; may become known only after that was opened. */
    interface Who {
        @Nullable
        Object caller();
    }

    @Override
    public void close() {
        clock.dispose();
    }
}
