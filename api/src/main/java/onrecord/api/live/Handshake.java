package onrecord.api.live;

import java.util.Map;
import onrecord.api.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets a WebSocket keep who opened it, where that was asked at the door. */
final class Handshake implements HandshakeInterceptor {

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        attributes.put(Pace.ATTRIBUTE, new Pace());
        if (request instanceof ServletServerHttpRequest servlet
                && servlet.getServletRequest().getAttribute(Caller.ATTRIBUTE) instanceof Caller caller) {
            attributes.put(Caller.ATTRIBUTE, caller);
        }
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
