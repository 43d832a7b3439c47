package onrecord.api.live;

import graphql.GraphQLContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import onrecord.api.access.KeyRevoked;
import onrecord.api.change.Moment;
import onrecord.api.graphql.Limits;
import onrecord.api.limit.RequestCost;
import onrecord.api.limit.Throttle;
import onrecord.api.limit.Throttles;
import onrecord.api.model.Model;
import onrecord.api.read.Change;
import onrecord.api.read.Changes;
import onrecord.api.read.Item;
import onrecord.api.read.Session;
import onrecord.api.read.Sessions;
import onrecord.api.watch.Visit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The fields of the type Subscription. */
@Component
@EnableConfigurationProperties(LiveProperties.class)
class Subscriptions implements RuntimeWiringConfigurer, AutoCloseable {

    /** How many read at a time: listeners must not take all of the store's connections from those who ask. */
    private static final int READERS = 3;

    private static final int MOST_AT_A_TIME = 50;

    private final Pulse pulse;
    private final Sessions sessions;
    private final Limits limits;
    private final LiveProperties properties;
    private final Places places;
    private final Throttles throttles;
    private final Revocations revocations;
    private final Scheduler readers = Schedulers.newBoundedElastic(READERS, Integer.MAX_VALUE, "live reader", 60, true);
    private final Sinks.Empty<Void> end = Sinks.empty();
    private final LongAdder read = new LongAdder();

    Subscriptions(
            Pulse pulse,
            Sessions sessions,
            Limits limits,
            LiveProperties properties,
            Revocations revocations,
            Throttles throttles) {
        this.throttles = throttles;
        this.pulse = pulse;
        this.sessions = sessions;
        this.limits = limits;
        this.properties = properties;
        this.revocations = revocations;
        this.places = new Places("subscriptions", properties.subscriptions());
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Subscription", type -> {
            Model.subscription().keySet().forEach(field -> type.dataFetcher(field, this::subscribe));
            return type;
        });
    }

    /** How many there are. */
    int count() {
        return places.taken();
    }

    /** How many changes were read for them. */
    long read() {
        return read.sum();
    }

    private Flux<Item> subscribe(DataFetchingEnvironment environment) {
        GraphQLContext context = environment.getGraphQlContext();
        ExecutableNormalizedOperation operation =
                Objects.requireNonNull(context.get(ExecutableNormalizedOperation.class));
        ExecutableNormalizedField field = operation.getTopLevelFields().get(0);
        Changes changes = new Changes(field);
        Session session = Objects.requireNonNull(context.get(Session.class));
        changes.check(session);
        Moment start = changes.start(session);
        Listener listener = context.getOrDefault(Listener.class, Listener.UNKNOWN);
        Visit visit = context.getOrDefault(Visit.class, new Visit());
        Account account = new Account(visit, throttles, listener, read);
        Backlog backlog = new Backlog(changes, start, most(context), sessions, readers, account);
        Flux<Item> items = follow(backlog, listener);
        return listener.pace() == null ? items : listener.pace().of(items);
    }

    /** Asks each time for the listener's points, as they are forgotten where nobody asks for them. */
    private record Account(Visit visit, Throttles throttles, Listener listener, LongAdder read)
            implements Backlog.Account {

        @Override
        public Duration pause() {
            return throttles.of(listener.caller()).map(Throttle::pause).orElse(Duration.ZERO);
        }

        @Override
        public void read(Session session, int changes) {
            visit.read(session);
            read.add(changes);
            throttles.of(listener.caller()).ifPresent(throttle -> throttle.use(session.points()));
        }
    }

    /** As many as together cost no more than one request may. */
    private int most(GraphQLContext context) {
        long cost = Math.max(
                1,
                context.getOrDefault(RequestCost.class, new RequestCost(limits.nodes()))
                        .nodes());
        return (int) Math.max(1, Math.min(MOST_AT_A_TIME, limits.nodes() / cost));
    }

    private Flux<Item> follow(Backlog backlog, Listener listener) {
        return Flux.defer(() -> {
            places.take(listener.id(), properties.most(listener.caller()));
            return pulse.positions()
                    .onBackpressureLatest()
                    .concatMap(backlog::upTo, 1)
                    .map(Change::item)
                    .takeUntilOther(end.asMono())
                    .takeUntilOther(revoked(listener))
                    .doFinally(signal -> places.free(listener.id()));
        });
    }

    /** A WebSocket is closed as a whole. */
    private Mono<Void> revoked(Listener listener) {
        return listener.pace() == null
                ? revocations.of(listener::caller).then(Mono.error(KeyRevoked::new))
                : Mono.never();
    }

    /** Before the server waits for its requests to end. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        end.tryEmitEmpty();
    }

    @Override
    public void close() {
        readers.dispose();
    }
}
