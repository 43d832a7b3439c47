package onrecord.api.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import onrecord.api.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that speaks graphql-transport-ws; takes messages only when it wants one. */
public final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    public static Socket to(Api api, String... headers) {
        Socket client = new Socket();
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        URI uri = URI.create(api.uri("/graphql").toString().replace("http:", "ws:"));
        client.socket = builder.buildAsync(uri, client).join();
        return client;
    }

    /** One that has said hello. */
    public static Socket ready(Api api) {
        Socket socket = to(api);
        socket.send("{\"type\":\"connection_init\"}");
        if (!socket.next().path("type").asString().equals("connection_ack")) {
            throw new AssertionError("no connection_ack");
        }
        return socket;
    }

    public void send(String message) {
        socket.sendText(message, true).join();
    }

    public void subscribe(String id, String query) {
        send(JSON.writeValueAsString(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query))));
    }

    /** The next message but a ping; the code where the connection was closed. */
    public JsonNode next() {
        socket.request(1);
        try {
            String text = received.poll(20, TimeUnit.SECONDS);
            if (text == null) {
                throw new AssertionError("nothing came");
            }
            JsonNode message = JSON.readTree(text);
            return message.path("type").asString("").equals("ping") ? next() : message;
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void onOpen(WebSocket webSocket) {}

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            received.add(part.toString());
            part.setLength(0);
        } else {
            webSocket.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        received.add(String.valueOf(code));
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable failure) {
        received.add("\"" + failure.getClass().getSimpleName() + "\"");
    }

    @Override
    public void close() {
        socket.abort();
    }
}
