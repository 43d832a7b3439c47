package onrecord.api.live;

import java.io.IOException;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

/** Tells a WebSocket's pace of each message that was sent. */
final class PacedSession extends WebSocketSessionDecorator {

    PacedSession(WebSocketSession session) {
        super(session);
    }

    @Override
    public void sendMessage(WebSocketMessage<?> message) throws IOException {
        super.sendMessage(message);
        if (getAttributes().get(Pace.ATTRIBUTE) instanceof Pace pace) {
            pace.sent();
        }
    }
}
