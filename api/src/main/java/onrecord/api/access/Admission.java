package onrecord.api.access;

import graphql.GraphQLError;
import java.util.Map;
import onrecord.api.graphql.Spot;
import org.springframework.graphql.execution.ErrorType;

/** Whether somebody may come in. */
public sealed interface Admission {

    /** They may. */
    record Granted(Caller caller) implements Admission {}

    /** They must bring a key, or a better one. */
    record Denied(Reason reason) implements Admission {}

    /** Why not; the message tells what would help. */
    enum Reason {
        NO_KEY(401, "UNAUTHENTICATED", "send an API key, as in: Authorization: Bearer onr_…"),
        UNKNOWN_KEY(401, "UNAUTHENTICATED", "this API key is not known here or was revoked"),
        NO_IMPORTER(
                403, "FORBIDDEN", "what could not be imported is for those with an API key of scope IMPORT or ADMIN"),
        NOT_ENOUGH(403, "FORBIDDEN", "this needs an API key of scope ADMIN");

        private final int status;
        private final String code;
        private final String message;

        Reason(int status, String code, String message) {
            this.status = status;
            this.code = code;
            this.message = message;
        }

        public int status() {
            return status;
        }

        public String code() {
            return code;
        }

        public String message() {
            return message;
        }

        public GraphQLError error() {
            return error(Spot.REQUEST);
        }

        GraphQLError error(Spot spot) {
            return spot.error()
                    .errorType(status == 403 ? ErrorType.FORBIDDEN : ErrorType.UNAUTHORIZED)
                    .message("%s", message)
                    .extensions(Map.of("code", code))
                    .build();
        }
    }
}
