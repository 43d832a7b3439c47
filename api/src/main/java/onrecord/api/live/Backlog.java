package onrecord.api.live;

import java.time.Duration;
import java.util.List;
import onrecord.api.change.Moment;
import onrecord.api.graphql.Client;
import onrecord.api.graphql.Refusal;
import onrecord.api.graphql.Unavailable;
import onrecord.api.read.Change;
import onrecord.api.read.Changes;
import onrecord.api.read.Session;
import onrecord.api.read.Sessions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/**
 * Reads for one subscription what became known, as far as its listener wants it: who is slow is behind, but nothing
 * piles up for him.
 */
final class Backlog {

    private static final Retry WHILE_UNAVAILABLE = Retry.backoff(30, Duration.ofMillis(250))
            .maxBackoff(Duration.ofSeconds(5))
            .filter(Unavailable.class::isInstance)
            .onRetryExhaustedThrow((retries, last) -> last.failure());

    private final Changes changes;
    private final Sessions sessions;
    private final Scheduler readers;
    private final int most;
    private final Account account;
    private volatile Moment reached;

    /**
     * @param most how many changes to read at a time
     */
    Backlog(Changes changes, Moment start, int most, Sessions sessions, Scheduler readers, Account account) {
        this.changes = changes;
        this.reached = start;
        this.most = most;
        this.sessions = sessions;
        this.readers = readers;
        this.account = account;
    }

    /** Keeps count of what is read. */
    interface Account {

        /** How long to wait before more may be read. */
        Duration pause();

        void read(Session session, int changes);
    }

    /** What it has not read yet, up to the latest position. */
    Flux<Change> upTo(long latest) {
        if (reached.position() >= latest) {
            return Flux.empty();
        }
        Mono<Changes.Batch> next =
                Mono.fromCallable(this::next).subscribeOn(readers).retryWhen(WHILE_UNAVAILABLE);
        return Mono.defer(() -> after(account.pause(), next))
                .flatMapIterable(Changes.Batch::changes)
                .repeat(() -> reached.position() < latest);
    }

    private static <T> Mono<T> after(Duration pause, Mono<T> next) {
        return pause.isZero() ? next : Mono.delay(pause).then(next);
    }

    /** Nothing where others used up meanwhile what was waited for. */
    private Changes.Batch next() {
        if (!account.pause().isZero()) {
            return new Changes.Batch(List.of(), reached);
        }
        Changes.Batch batch;
        try {
            batch = read(most);
        } catch (Refusal tooMuchAtATime) {
            batch = read(1);
        }
        reached = batch.end();
        return batch;
    }

    private Changes.Batch read(int most) {
        Session session = sessions.open(Client.PATIENT);
        try {
            Changes.Batch batch = changes.after(session, reached, most);
            account.read(session, batch.changes().size());
            return batch;
        } finally {
            sessions.end(session);
        }
    }
}
