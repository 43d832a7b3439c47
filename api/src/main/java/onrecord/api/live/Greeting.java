package onrecord.api.live;

import java.net.InetSocketAddress;
import java.util.Map;
import onrecord.api.access.Admission;
import onrecord.api.access.Caller;
import onrecord.api.access.Doorkeeper;
import onrecord.schema.vocabulary.KeyScope;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks for a key when a WebSocket says hello, as browsers can bring none when they open it: the payload of its
 * connection_init holds what the header Authorization would.
 */
@Component
@Order(6)
class Greeting implements WebSocketGraphQlInterceptor {

    private static final String AUTHORIZATION = "Authorization";

    private final Doorkeeper doorkeeper;
    private final OpenSockets sockets;

    Greeting(Doorkeeper doorkeeper, OpenSockets sockets) {
        this.doorkeeper = doorkeeper;
        this.sockets = sockets;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo socket, Map<String, Object> payload) {
        String authorization = authorization(payload);
        if (authorization == null && socket.getAttributes().containsKey(Caller.ATTRIBUTE)) {
            return Mono.empty();
        }
        Admission admission = doorkeeper.admit(authorization, address(socket.getRemoteAddress()), KeyScope.READ);
        if (admission instanceof Admission.Granted granted && sockets.identify(socket.getId(), granted.caller())) {
            socket.getAttributes().put(Caller.ATTRIBUTE, granted.caller());
            return Mono.empty();
        }
        // hidden, as Reactor interrupts the thread that handles an error known beforehand: here, that which tells 4401
        return Mono.error(new IllegalStateException("not admitted")).hide();
    }

    private static @Nullable String authorization(Map<String, Object> payload) {
        Object given = payload.getOrDefault(AUTHORIZATION, payload.get("authorization"));
        return given == null ? null : given.toString();
    }

    private static String address(@Nullable InetSocketAddress address) {
        return address == null ? "unknown" : address.getAddress().getHostAddress();
    }
}
