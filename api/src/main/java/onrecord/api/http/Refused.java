package onrecord.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import onrecord.api.watch.Visit;

/** An answer to a request that does not reach GraphQL, in the form of one that did. */
final class Refused {

    private static final String RESPONSE = "application/graphql-response+json";

    private Refused() {}

    static void write(HttpServletRequest request, HttpServletResponse response, int status, String code, String message)
            throws IOException {
        Visit.in(request.getAttribute(Visit.ATTRIBUTE)).ifPresent(visit -> visit.failed(code));
        String accepted = request.getHeader("Accept");
        response.setStatus(status);
        response.setContentType(accepted != null && accepted.contains(RESPONSE) ? RESPONSE : "application/json");
        String body = "{\"errors\":[{\"message\":\"" + message + "\",\"path\":[],\"extensions\":{\"code\":\"" + code
                + "\"}}]}";
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
