package onrecord.api.live;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.api.access.Caller;
import onrecord.api.graphql.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** The WebSockets that are open, each in a place of whoever opened it: of an address, until it brings a key. */
@Component
class OpenSockets {

    private record Open(WebSocketSession socket, String client) {}

    private final LiveProperties properties;
    private final Places places;
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    OpenSockets(LiveProperties properties) {
        this.properties = properties;
        this.places = new Places("connections", properties.connections());
    }

    /** Whether there is a place for one that was just opened; else it is closed. */
    boolean admit(WebSocketSession socket) {
        String client = Listening.client(socket.getAttributes(), socket.getRemoteAddress());
        try {
            places.take(client, properties.most(socket.getAttributes().get(Caller.ATTRIBUTE)));
        } catch (Refusal full) {
            close(socket, full);
            return false;
        }
        open.put(socket.getId(), new Open(socket, client));
        return true;
    }

    /** Whether there is a place among those of the key that it brought; else it is closed. */
    boolean identify(String socket, Caller caller) {
        try {
            open.computeIfPresent(socket, (id, known) -> {
                places.move(known.client(), caller.id(), properties.most(caller));
                return new Open(known.socket(), caller.id());
            });
            return true;
        } catch (Refusal full) {
            Open refused = open.get(socket);
            if (refused != null) {
                close(refused.socket(), full);
            }
            return false;
        }
    }

    /** Frees the place of one that is closed; false where it had none. */
    boolean forget(WebSocketSession socket) {
        Open closed = open.remove(socket.getId());
        if (closed != null) {
            places.free(closed.client());
        }
        return closed != null;
    }

    private static void close(WebSocketSession socket, Refusal full) {
        try {
            socket.close(CloseStatus.SERVICE_OVERLOAD.withReason(String.valueOf(full.getMessage())));
        } catch (IOException gone) {
            // It is closed.
        }
    }
}
