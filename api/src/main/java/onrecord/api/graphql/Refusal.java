package onrecord.api.graphql;

import graphql.GraphQLError;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;

/** The request asks for more than one request may. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String limit;

    private Refusal(String code, String limit, String message) {
        super(message, null, false, false);
        this.code = code;
        this.limit = limit;
    }

    /** @param limit the name of the limit */
    public static Refusal limit(String limit, String message) {
        return new Refusal("LIMIT_EXCEEDED", limit, message);
    }

    public static Refusal timeout(long milliseconds) {
        return new Refusal("TIMEOUT", "time", "the answer was not ready within " + milliseconds + " ms; ask for less");
    }

    public String limit() {
        return limit;
    }

    public Map<String, Object> extensions() {
        return Map.of("code", code, "limit", limit);
    }

    public GraphQLError error() {
        return GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", getMessage())
                .extensions(extensions())
                .build();
    }
}
