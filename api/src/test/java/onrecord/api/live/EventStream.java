package onrecord.api.live;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import onrecord.api.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A listener to server-sent events. */
final class EventStream implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpResponse<Stream<String>> response;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private EventStream(HttpRequest request) {
        try {
            response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
        Thread reader = new Thread(() -> {
            try {
                response.body().forEach(lines::add);
                lines.add("END");
            } catch (RuntimeException closed) {
                lines.add("CLOSED");
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    static EventStream of(Api api, String query, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.uri("/graphql"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return new EventStream(request.header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))))
                .build());
    }

    /** As a browser's EventSource asks. */
    static EventStream byUrl(Api api, String query) {
        URI uri = api.uri("/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return new EventStream(HttpRequest.newBuilder(uri)
                .header("Accept", "text/event-stream")
                .build());
    }

    HttpResponse<?> response() {
        return response;
    }

    /** The next line that is not empty. */
    String line() {
        try {
            String line = lines.poll(20, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("nothing came");
            }
            return line.isEmpty() ? line() : line;
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The next result. */
    JsonNode next() {
        String line = line();
        while (line.startsWith(":")) {
            line = line();
        }
        if (!line.equals("event:next")) {
            throw new AssertionError(line);
        }
        return JSON.readTree(line().substring("data:".length()));
    }

    boolean isSilent(long milliseconds) throws InterruptedException {
        return lines.poll(milliseconds, TimeUnit.MILLISECONDS) == null;
    }

    @Override
    public void close() {
        response.body().close();
    }
}
