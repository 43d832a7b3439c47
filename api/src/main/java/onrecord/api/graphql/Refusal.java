package onrecord.api.graphql;

import graphql.GraphQLError;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;

/** The request asks for more than one request may. */
public final class Refusal extends RuntimeException {

    /** The extension of an error that says after how many seconds to come again. */
    public static final String RETRY_AFTER = "retryAfter";

    private static final long serialVersionUID = 1;

    private final String code;
    private final String limit;
    private final long retryAfter;

    private Refusal(String code, String limit, String message, long retryAfter) {
        super(message, null, false, false);
        this.code = code;
        this.limit = limit;
        this.retryAfter = retryAfter;
    }

    /** @param limit the name of the limit */
    public static Refusal limit(String limit, String message) {
        return new Refusal("LIMIT_EXCEEDED", limit, message, 0);
    }

    public static Refusal timeout(long milliseconds) {
        String message = "the answer was not ready within " + milliseconds + " ms; ask for less";
        return new Refusal("TIMEOUT", "time", message, 0);
    }

    /** For the log only: there is nobody to tell. */
    public static Refusal gone() {
        return new Refusal("CLIENT_GONE", "time", "the client is gone", 0);
    }

    /** @param seconds after which the same request may be let through */
    public static Refusal throttled(long seconds) {
        String message = "too much was asked for in a short time; come again in " + seconds + " s";
        return new Refusal("THROTTLED", "rate", message, seconds);
    }

    public String limit() {
        return limit;
    }

    public Map<String, Object> extensions() {
        return retryAfter == 0
                ? Map.of("code", code, "limit", limit)
                : Map.of("code", code, "limit", limit, RETRY_AFTER, retryAfter);
    }

    public GraphQLError error() {
        return error(Spot.REQUEST);
    }

    /** @param spot where it is that makes it too much */
    public GraphQLError error(Spot spot) {
        return spot.error()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", getMessage())
                .extensions(extensions())
                .build();
    }
}
