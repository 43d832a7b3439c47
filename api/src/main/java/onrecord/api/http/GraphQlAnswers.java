package onrecord.api.http;

import graphql.GraphQLError;
import jakarta.servlet.ServletException;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Says in the status, too, what became of a request that was not carried out, and why a body is none of GraphQL's. */
@Component
class GraphQlAnswers extends GraphQlHttpHandler {

    private static final Map<Object, HttpStatus> STATUS = Map.of(
            "THROTTLED", HttpStatus.TOO_MANY_REQUESTS,
            "UNAUTHENTICATED", HttpStatus.UNAUTHORIZED,
            "FORBIDDEN", HttpStatus.FORBIDDEN);

    GraphQlAnswers(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        try {
            return super.handleRequest(request);
        } catch (HttpMessageNotReadableException | ServerWebInputException wrong) {
            return ServerResponse.badRequest().build((servletRequest, response) -> {
                Refused.write(servletRequest, response, 400, "BAD_REQUEST", StrictBody.FORM);
                return null;
            });
        }
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        if (!response.getExecutionResult().isDataPresent()) {
            for (GraphQLError error : response.getExecutionResult().getErrors()) {
                Map<String, Object> extensions = error.getExtensions();
                HttpStatus status = extensions == null ? null : STATUS.get(extensions.get("code"));
                if (status != null) {
                    return status;
                }
            }
        }
        return super.selectResponseStatus(response, type);
    }
}
