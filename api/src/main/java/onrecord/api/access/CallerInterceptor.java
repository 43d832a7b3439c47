package onrecord.api.access;

import graphql.GraphQLContext;
import graphql.introspection.Introspection;
import onrecord.api.graphql.Stopped;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells who asks to all that work on a request; introspection is for those who may see the schema. */
@Component
@Order(2)
class CallerInterceptor implements WebGraphQlInterceptor {

    private final Doorkeeper doorkeeper;
    private final boolean introspection;

    CallerInterceptor(Doorkeeper doorkeeper, AccessProperties properties) {
        this.doorkeeper = doorkeeper;
        this.introspection = properties.introspection();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Caller caller = caller(request);
        if (caller == null) {
            return Stopped.with(Admission.Reason.NO_KEY.error(), request);
        }
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(context -> put(context, caller)).build());
        return chain.next(request);
    }

    /** Null for one who did not come past the doorkeeper and would have needed a key. */
    private @Nullable Caller caller(WebGraphQlRequest request) {
        if (request.getAttributes().get(Caller.ATTRIBUTE) instanceof Caller known) {
            return known;
        }
        return doorkeeper.isKeyDemanded() ? null : Caller.at("unknown");
    }

    private void put(GraphQLContext.Builder context, Caller caller) {
        context.put(Caller.class, caller);
        if (!introspection && !caller.isAdmin()) {
            context.put(Introspection.INTROSPECTION_DISABLED, true);
        }
    }
}
