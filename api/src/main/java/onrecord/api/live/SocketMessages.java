package onrecord.api.live;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.graphql.server.support.GraphQlWebSocketMessage;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;

/** Reads what clients send over a WebSocket; an operation may name its document there as in the body of a request. */
final class SocketMessages extends JacksonJsonHttpMessageConverter {

    private final JsonMapper json;

    SocketMessages(JsonMapper json) {
        super(json);
        this.json = json;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) throws IOException {
        JsonNode message;
        try {
            message = json.readTree(input.getBody());
        } catch (JacksonException broken) {
            throw new HttpMessageNotReadableException("a message must be JSON", broken, input);
        }
        if (!isMessage(message)) {
            throw new HttpMessageNotReadableException("this is no message of graphql-transport-ws", input);
        }
        GraphQlWebSocketMessage read = json.treeToValue(message, GraphQlWebSocketMessage.class);
        JsonNode operation = message.path("payload");
        if (isOperation(message) && (!operation.path("query").isString() || operation.hasNonNull("documentId"))) {
            read.setPayload(named(operation, read.getPayload()));
        }
        return read;
    }

    /** Of those that clients send. */
    private static boolean isMessage(JsonNode message) {
        boolean id = message.path("id").isString();
        JsonNode payload = message.path("payload");
        return switch (message.path("type").asString("")) {
            case "connection_init", "ping", "pong" -> isNothingOr(JsonNodeType.OBJECT, payload);
            case "complete" -> id;
            case "subscribe" -> id && payload.isObject() && hasDocument(payload) && hasForm(payload);
            default -> false;
        };
    }

    private static boolean isOperation(JsonNode message) {
        return message.path("type").asString("").equals("subscribe");
    }

    /** The document, or its name, in the words of GraphQL over HTTP or of Apollo. */
    private static boolean hasDocument(JsonNode operation) {
        boolean named = operation.path("documentId").isString();
        return operation.path("query").isString()
                ? !named
                : named || operation.at("/extensions/persistedQuery").isObject();
    }

    private static boolean hasForm(JsonNode operation) {
        return Stream.of("query", "documentId", "operationName")
                        .allMatch(name -> isNothingOr(JsonNodeType.STRING, operation.path(name)))
                && Stream.of("variables", "extensions")
                        .allMatch(name -> isNothingOr(JsonNodeType.OBJECT, operation.path(name)));
    }

    private static boolean isNothingOr(JsonNodeType type, JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.getNodeType() == type;
    }

    /** With what stands for the document, and its name where those look for it who put it in place. */
    private Map<String, Object> named(JsonNode operation, Map<String, Object> payload) {
        SerializableGraphQlRequest request = json.treeToValue(operation, SerializableGraphQlRequest.class);
        Map<String, Object> fields = new LinkedHashMap<>(payload);
        fields.put("query", request.getDocument());
        fields.put("extensions", request.getExtensions());
        return fields;
    }
}
