package onrecord.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running API, asked over HTTP as any client asks it. */
public record Api(ConfigurableApplicationContext context, String store) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = client();
    private static final Map<TestStore, Api> WITH_FIXTURE = new EnumMap<>(TestStore.class);

    /** Lets go of idle connections before the server does, which closes them after 20 seconds, as a POST is not sent again. */
    private static HttpClient client() {
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        return HttpClient.newHttpClient();
    }

    /** One over {@code fixture.sql}, shared by all tests that only read. */
    public static synchronized Api withFixture(TestStore store) {
        return WITH_FIXTURE.computeIfAbsent(store, kind -> {
            Api api = start(kind.create());
            api.load("fixture.sql");
            return api;
        });
    }

    /** One over any store. */
    public static Api start(String url, String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("--server.port=0", "--logging.level.root=WARN", "--onrecord.store=" + url));
        all.addAll(List.of(arguments));
        return new Api(SpringApplication.run(ApiApplication.class, all.toArray(String[]::new)), url);
    }

    public void load(String resource) {
        try (Connection connection = TestStore.connect(store)) {
            connection.createStatement().execute(resource(resource));
            TestStore.forget(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static String resource(String name) {
        try (var stream = Api.class.getResourceAsStream("/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    /** The answer without errors. */
    public JsonNode ask(String query) {
        return ask(query, Map.of());
    }

    public JsonNode ask(String query, Map<String, ?> variables) {
        JsonNode answer = JSON.readTree(post(query, variables).body());
        if (answer.has("errors")) {
            throw new AssertionError(answer.toPrettyString());
        }
        return answer.get("data");
    }

    /** The first error. */
    public JsonNode refuse(String query) {
        return JSON.readTree(post(query, Map.of()).body()).path("errors").path(0);
    }

    public HttpResponse<String> post(String query, Map<String, ?> variables) {
        return post(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
    }

    public HttpResponse<String> post(String body) {
        return send(HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
