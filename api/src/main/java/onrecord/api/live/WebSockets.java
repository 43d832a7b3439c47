package onrecord.api.live;

import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.api.access.Caller;
import onrecord.api.graphql.Limits;
import org.apache.tomcat.websocket.Constants;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.server.HandshakeHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;
import reactor.core.Disposable;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves graphql-transport-ws: to pages of this server and of those that CORS names, and to whoever is no page; so many
 * connections, no message larger than a request's body, and only so much ahead of a client that is slow.
 */
@Component
class WebSockets extends GraphQlWebSocketHandler {

    private static final CloseStatus FORBIDDEN = new CloseStatus(4403, "Forbidden");
    private static final CloseStatus INVALID = new CloseStatus(4400, "Invalid message");

    private static final long TIME_TO_CLOSE_MS = 5_000;

    private final int largest;
    private final OpenSockets sockets;
    private final Revocations revocations;
    /** What looks whether a key was revoked, by the id of the WebSocket. */
    private final Map<String, Disposable> watches = new ConcurrentHashMap<>();

    WebSockets(
            WebGraphQlHandler handler,
            JsonMapper json,
            LiveProperties properties,
            Limits limits,
            GraphQlCorsProperties cors,
            OpenSockets sockets,
            Revocations revocations) {
        super(
                handler,
                new SocketMessages(json),
                properties.patience(),
                properties.heartbeat(),
                Objects.requireNonNullElseGet(cors.toCorsConfiguration(), CorsConfiguration::new));
        this.largest = Math.toIntExact(limits.body().toBytes());
        this.revocations = revocations;
        this.sockets = sockets;
    }

    @Override
    public WebSocketHttpRequestHandler initWebSocketHttpRequestHandler(HandshakeHandler handshake) {
        WebSocketHttpRequestHandler handler = super.initWebSocketHttpRequestHandler(handshake);
        List<HandshakeInterceptor> interceptors = new ArrayList<>(handler.getHandshakeInterceptors());
        interceptors.add(new Handshake());
        handler.setHandshakeInterceptors(interceptors);
        return handler;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        giveTimeToSayWhy(session);
        if (sockets.admit(session)) {
            watches.put(session.getId(), watch(session));
            session.setTextMessageSizeLimit(largest);
            super.afterConnectionEstablished(new PacedSession(session));
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        try {
            super.handleTextMessage(new PacedSession(session), message);
        } catch (HttpMessageNotReadableException wrong) {
            close(session, INVALID);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Disposable watch = watches.remove(session.getId());
        if (watch != null) {
            watch.dispose();
        }
        if (sockets.forget(session)) {
            super.afterConnectionClosed(session, status);
        }
    }

    /** A busy Tomcat has 50 ms to send why it closes a connection; after that it closes it without a word. */
    private static void giveTimeToSayWhy(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession tomcat) {
            Session own = tomcat.getNativeSession(Session.class);
            if (own != null) {
                own.getUserProperties().put(Constants.ABNORMAL_SESSION_CLOSE_SEND_TIMEOUT_PROPERTY, TIME_TO_CLOSE_MS);
            }
        }
    }

    private Disposable watch(WebSocketSession session) {
        return revocations
                .of(() -> session.getAttributes().get(Caller.ATTRIBUTE))
                .publishOn(Schedulers.boundedElastic()) // a client that does not listen must not hold up the others
                .subscribe(never -> {}, failure -> {}, () -> close(session, FORBIDDEN));
    }

    private static void close(WebSocketSession session, CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException gone) {
            // It is closed.
        }
    }
}
