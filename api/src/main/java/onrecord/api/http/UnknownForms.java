package onrecord.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says why to those who ask in no form that GraphQL is served in: Spring answers them with a status only. */
@Component
@Order(25)
class UnknownForms extends OncePerRequestFilter {

    private static final String METHOD = "METHOD_NOT_ALLOWED";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.isGraphQl(request) || Paths.isHandshake(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (request.getMethod()) {
            case "GET", "POST" -> {
                chain.doFilter(request, response);
                if (!response.isCommitted()) {
                    explain(request, response);
                }
            }
            case "HEAD", "OPTIONS" -> chain.doFilter(request, response);
            default -> {
                response.setHeader("Allow", "GET, POST");
                Refused.write(request, response, 405, METHOD, "ask with POST, or with GET and the parameter query");
            }
        }
    }

    private static void explain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.getStatus() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            Refused.write(request, response, 405, METHOD, "a GET request needs the parameter query, or documentId");
        } else if (response.getStatus() == HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE) {
            String type = request.getContentType();
            if (type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
                String message = "answers are application/graphql-response+json, application/json or"
                        + " text/event-stream, which Accept must allow";
                Refused.write(request, response, 406, "NOT_ACCEPTABLE", message);
            } else {
                Refused.write(request, response, 415, "UNSUPPORTED_MEDIA_TYPE", "the body must be application/json");
            }
        }
    }
}
