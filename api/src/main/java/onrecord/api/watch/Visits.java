package onrecord.api.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.api.trusted.TrustedDocuments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.stereotype.Component;

/** Counts requests, and writes a line for each to the log {@code onrecord.request} where that is on. */
@Component
public class Visits {

    private static final Logger LOG = LoggerFactory.getLogger("onrecord.request");

    private final MeterRegistry registry;
    private final Labels labels;
    private final Map<String, Meters> meters = new ConcurrentHashMap<>();
    private final Map<String, Counter> refused = new ConcurrentHashMap<>();

    Visits(MeterRegistry registry, TrustedDocuments trusted) {
        this.registry = registry;
        this.labels = new Labels(trusted::operations);
    }

    /**
     * Counts and tells a request that is over, or a subscription.
     *
     * @param status of its answer
     */
    public void end(Visit visit, int status) {
        if (visit.isOk() && status >= 400) {
            visit.failed("HTTP_" + status);
        }
        String label = labels.of(visit.operation());
        meters.computeIfAbsent(label, name -> new Meters(registry, name)).count(visit);
        if (!visit.isOk()) {
            refused.computeIfAbsent(visit.reason(), this::counter).increment();
        }
        if (LOG.isInfoEnabled()) {
            log(visit);
        }
    }

    private Counter counter(String reason) {
        return Counter.builder("onrecord.refused")
                .description("GraphQL requests that were not carried out, or not all of them, and why")
                .tag("reason", reason)
                .register(registry);
    }

    /** An operation's name has letters, digits and underscores only, or else the document was refused as a whole. */
    private static void log(Visit visit) {
        String name = Labels.shown(visit.operation());
        long microseconds = visit.nanoseconds() / 1000;
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("operation", name)
                .addKeyValue("outcome", visit.outcome())
                .addKeyValue("duration_ms", microseconds / 1000.0)
                .addKeyValue("cost_requested", visit.requestedCost())
                .addKeyValue("cost_actual", visit.actualCost())
                .addKeyValue("statements", visit.statements());
        line.log(name + " " + visit.outcome() + " in " + microseconds + " us, cost " + visit.requestedCost() + "/"
                + visit.actualCost() + ", statements " + visit.statements());
    }
}
