package onrecord.api.watch;

import java.util.Optional;
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

    public static Optional<Visit> in(@Nullable Object attribute) {
        return attribute instanceof Visit visit ? Optional.of(visit) : Optional.empty();
    }

    /** It was not carried out, or not all of it. */
    public void failed(String code) {
        failed(code, code);
    }

    /** @param reason more closely than the code of the error tells it */
    void failed(String code, String reason) {
        this.outcome = code;
        this.reason = reason;
    }

    /** Which operation it is, once the document is known to be valid; an operation need not have a name. */
    void operation(@Nullable String name) {
        this.operation = name;
        this.known = true;
    }

    void cost(long requested, long actual) {
        this.requestedCost = requested;
        this.actualCost = actual;
    }

    void store(int statements, long nanoseconds) {
        this.statements = statements;
        this.storeNanoseconds = nanoseconds;
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

    long actualCost() {
        return actualCost;
    }

    int statements() {
        return statements;
    }

    long storeNanoseconds() {
        return storeNanoseconds;
    }

    long nanoseconds() {
        return System.nanoTime() - start;
    }
}
