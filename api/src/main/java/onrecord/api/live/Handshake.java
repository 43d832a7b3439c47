package onrecord.api.live;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets a WebSocket keep what this API noted of the request that opened it. */
final class Handshake implements HandshakeInterceptor {

    private static final String OWN = "onrecord.";

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        attributes.put(Pace.ATTRIBUTE, new Pace());
        if (request instanceof ServletServerHttpRequest servlet) {
            var noted = servlet.getServletRequest();
            noted.getAttributeNames().asIterator().forEachRemaining(name -> {
                if (name.startsWith(OWN)) {
                    attributes.put(name, noted.getAttribute(name));
                }
            });
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
