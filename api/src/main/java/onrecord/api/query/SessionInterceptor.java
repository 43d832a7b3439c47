package onrecord.api.query;

import onrecord.api.graphql.Client;
import onrecord.api.read.Session;
import onrecord.api.read.Sessions;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives each request a session, and ends it with the request. */
@Component
class SessionInterceptor implements WebGraphQlInterceptor {

    private final Sessions sessions;

    SessionInterceptor(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.using(
                () -> sessions.open(client(request)),
                session -> {
                    request.configureExecutionInput(
                            (input, builder) -> builder.graphQLContext(c -> c.put(Session.class, session))
                                    .build());
                    return chain.next(request);
                },
                sessions::end);
    }

    private static Client client(WebGraphQlRequest request) {
        return request.getAttributes().get(Client.ATTRIBUTE) instanceof Client client ? client : Client.PATIENT;
    }
}
