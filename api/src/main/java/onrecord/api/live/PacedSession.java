package onrecord.api.live;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

/** Tells a WebSocket's pace of each message that was sent; what comes too late for one that is closed is dropped. */
final class PacedSession extends WebSocketSessionDecorator {

    private static final Logger LOG = LoggerFactory.getLogger(PacedSession.class);

    PacedSession(WebSocketSession session) {
        super(session);
    }

    @Override
    public void sendMessage(WebSocketMessage<?> message) throws IOException {
        try {
            super.sendMessage(message);
        } catch (IllegalStateException closed) {
            LOG.debug("A message came too late", closed);
        }
        if (getAttributes().get(Pace.ATTRIBUTE) instanceof Pace pace) {
            pace.sent();
        }
    }
}
