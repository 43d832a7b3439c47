package onrecord.api.watch;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The metrics of one operation; made once, as finding a meter by its labels takes longer than counting. */
final class Meters {

    private final MeterRegistry registry;
    private final String operation;
    private final Timer store;
    private final DistributionSummary statements;
    private final DistributionSummary requestedCost;
    private final DistributionSummary actualCost;
    private final Map<String, Timer> outcomes = new ConcurrentHashMap<>();
    private final Map<String, Timer> subscriptions = new ConcurrentHashMap<>();

    Meters(MeterRegistry registry, String operation) {
        this.registry = registry;
        this.operation = operation;
        this.store = Timer.builder("onrecord.store")
                .description("Time that a request's SQL statements took")
                .tag("operation", operation)
                .register(registry);
        this.statements = summary("onrecord.statements", "SQL statements of a request");
        this.requestedCost = summary("onrecord.cost.requested", "Points that a request was estimated to cost");
        this.actualCost = summary("onrecord.cost.actual", "Points that a request cost");
    }

    void count(Visit visit) {
        Map<String, Timer> timers = visit.isListening() ? subscriptions : outcomes;
        timers.computeIfAbsent(visit.outcome(), outcome -> timer(visit, outcome))
                .record(visit.nanoseconds(), TimeUnit.NANOSECONDS);
        if (visit.statements() > 0) {
            store.record(visit.storeNanoseconds(), TimeUnit.NANOSECONDS);
            statements.record(visit.statements());
        }
        if (visit.operation() != null) {
            requestedCost.record(visit.requestedCost());
            actualCost.record(visit.actualCost());
        }
    }

    private Timer timer(Visit visit, String outcome) {
        return Timer.builder(visit.isListening() ? "onrecord.subscriptions" : "onrecord.requests")
                .description(
                        visit.isListening()
                                ? "Subscriptions that have ended, by operation and by why they did"
                                : "Requests, by operation and by the code of their first error")
                .tag("operation", operation)
                .tag("outcome", outcome)
                .register(registry);
    }

    private DistributionSummary summary(String name, String description) {
        return DistributionSummary.builder(name)
                .description(description)
                .tag("operation", operation)
                .register(registry);
    }
}
