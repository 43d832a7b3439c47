package onrecord.api.watch;

import java.util.Map;
import java.util.Optional;
import onrecord.api.read.Session;
import org.jspecify.annotations.Nullable;

/** What is told of one request when it is over. */
public final class Visit {

    /** The name of the request attribute that holds the visit. */
    public static final String ATTRIBUTE = Visit.class.getName();

    static final String OK = "OK";

    private final long start = System.nanoTime();
    private String outcome = OK;
    private String reason = OK;
    private @Nullable String operation;
    private boolean known;
    private long requestedCost;
    private long actualCost;
    private int statements;
    private long storeNanoseconds;
    private boolean listening;

    public static Optional<Visit> in(@Nullable Object attribute) {
        return attribute instanceof Visit visit ? Optional.of(visit) : Optional.empty();
    }

    /** It was not carried out, or not all of it. */
    public void failed(String code) {
        outcome = code;
        reason = code;
    }

    /** @param extensions of the error that tells it */
    public void failed(Map<String, Object> extensions) {
        failed(String.valueOf(extensions.get("code")));
        if (outcome.equals("LIMIT_EXCEEDED") && extensions.get("limit") instanceof String limit) {
            reason = limit;
        }
    }

    /** Which operation it is, once it is known to be valid; an operation need not have a name. */
    public void operation(@Nullable String name) {
        operation = name;
        known = true;
    }

    /** How much was asked for. */
    public void cost(long requested) {
        requestedCost = requested;
    }

    /** What was read for it, in one session of maybe several. */
    public synchronized void read(Session session) {
        actualCost += session.points();
        statements += session.statements().size();
        storeNanoseconds += session.nanoseconds();
    }

    /** It is a subscription, which goes on after the answer has begun. */
    void listen() {
        listening = true;
    }

    /** Whether it ends only when nobody listens any more. */
    public boolean isListening() {
        return listening;
    }

    String outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    boolean isOk() {
        return outcome.equals(OK);
    }

    /** Null where no valid document was seen; empty for one without a name. */
    @Nullable
    String operation() {
        return known && operation == null ? "" : operation;
    }

    long requestedCost() {
        return requestedCost;
    }

    synchronized long actualCost() {
        return actualCost;
    }

    synchronized int statements() {
        return statements;
    }

    synchronized long storeNanoseconds() {
        return storeNanoseconds;
    }

    long nanoseconds() {
        return System.nanoTime() - start;
    }
}
