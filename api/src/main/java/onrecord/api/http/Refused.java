package onrecord.api.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer to a request that does not reach GraphQL, in the form of one that did. */
final class Refused {

    private Refused() {}

    static void write(HttpServletResponse response, int status, String code, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/graphql-response+json");
        String body = "{\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\"" + code + "\"}}]}";
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
