package onrecord.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes a query from the URL of a GET request. The schema has no mutation, so none can come that way. */
@Component
@Order(30)
class GetQueries extends OncePerRequestFilter {

    /** What can say which document is meant. */
    private static final List<String> DOCUMENT = List.of("query", "documentId", "extensions");

    private final JsonMapper json;

    GetQueries(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !Paths.isGraphQl(request)
                || DOCUMENT.stream().allMatch(name -> request.getParameter(name) == null);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && "no-cors".equals(request.getHeader("Sec-Fetch-Mode"))) {
            Refused.write(
                    request, response, HttpServletResponse.SC_FORBIDDEN, "FORBIDDEN", "no picture of another site");
            return;
        }
        ObjectNode body = json.createObjectNode();
        for (String name : List.of("query", "documentId", "operationName")) {
            body.put(name, request.getParameter(name));
        }
        for (String name : List.of("variables", "extensions")) {
            String value = request.getParameter(name);
            try {
                if (value != null && !value.isEmpty()) {
                    body.set(name, json.readTree(value));
                }
            } catch (JacksonException wrong) {
                String message = name + " must be JSON";
                Refused.write(request, response, HttpServletResponse.SC_BAD_REQUEST, "BAD_REQUEST", message);
                return;
            }
        }
        chain.doFilter(new Post(request, json.writeValueAsBytes(body)), response);
    }

    private static final class Post extends ReadRequest {

        Post(HttpServletRequest request, byte[] body) {
            super(request, body);
        }

        @Override
        public String getMethod() {
            return "POST";
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_JSON_VALUE;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) ? getContentType() : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    ? Collections.enumeration(List.of(getContentType()))
                    : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> names = Collections.list(super.getHeaderNames());
            names.removeIf(name -> name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE));
            names.add(HttpHeaders.CONTENT_TYPE);
            return Collections.enumeration(names);
        }
    }
}
