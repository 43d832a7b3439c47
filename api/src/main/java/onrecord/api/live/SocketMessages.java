package onrecord.api.live;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.graphql.server.support.GraphQlWebSocketMessage;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients send over a WebSocket; an operation may name its document there as in the body of a request. */
final class SocketMessages extends JacksonJsonHttpMessageConverter {

    private final JsonMapper json;

    SocketMessages(JsonMapper json) {
        super(json);
        this.json = json;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) throws IOException {
        Object read = super.readInternal(type, input);
        if (read instanceof GraphQlWebSocketMessage message
                && "subscribe".equals(message.getType())
                && message.getPayload() instanceof Map<?, ?> fields
                && (!(fields.get("query") instanceof String) || fields.containsKey("documentId"))) {
            message.setPayload(named(fields));
        }
        return read;
    }

    /** With what stands for the document, and its name where those look for it who put it in place. */
    private Map<String, Object> named(Map<?, ?> payload) {
        SerializableGraphQlRequest request = json.convertValue(payload, SerializableGraphQlRequest.class);
        Map<String, Object> fields = new LinkedHashMap<>();
        payload.forEach((name, value) -> fields.put(String.valueOf(name), value));
        fields.put("query", request.getDocument());
        fields.put("extensions", request.getExtensions());
        return fields;
    }
}
