package onrecord.api.query;

import java.sql.SQLException;
import onrecord.api.read.Session;
import onrecord.api.read.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives each request a session, and ends it with the request. */
@Component
class SessionInterceptor implements WebGraphQlInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(SessionInterceptor.class);

    private final Sessions sessions;

    SessionInterceptor(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.using(
                sessions::open,
                session -> {
                    request.configureExecutionInput(
                            (input, builder) -> builder.graphQLContext(c -> c.put(Session.class, session))
                                    .build());
                    return chain.next(request);
                },
                SessionInterceptor::close);
    }

    private static void close(Session session) {
        try {
            session.close();
        } catch (SQLException lost) {
            LOG.debug("A connection was lost before it was given back", lost);
        }
    }
}
