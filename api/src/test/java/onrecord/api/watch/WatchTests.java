package onrecord.api.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import onrecord.api.Api;
import onrecord.api.TestStore;
import onrecord.api.live.Socket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What operators see of requests. */
class WatchTests {

    private static Api api;

    @BeforeAll
    static void start() {
        api = Api.start(TestStore.H2.create(), "--onrecord.live.heartbeat=200ms");
        api.load("fixture.sql");
    }

    @AfterAll
    static void stop() {
        api.context().close();
    }

    private static String get(String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path)).build()).body();
    }

    private static double metric(String start) {
        return get("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void requestsAreCountedByOperationAndOutcome() {
        double before = metric("onrecord_requests_seconds_count{operation=\"Counted\",outcome=\"OK\"}");
        api.ask("query Counted { people(first: 2) { nodes { name statements(first: 1) { nodes { text } } } } }");
        assertThat(metric("onrecord_requests_seconds_count{operation=\"Counted\",outcome=\"OK\"}"))
                .isEqualTo(before + 1);
        assertThat(metric("onrecord_cost_requested_sum{operation=\"Counted\"}")).isEqualTo(4 * (before + 1));
        assertThat(metric("onrecord_statements_sum{operation=\"Counted\"}")).isEqualTo(2 * (before + 1));
        assertThat(metric("onrecord_store_seconds_sum{operation=\"Counted\"}")).isPositive();
        assertThat(metric("cache_gets_total{cache=\"documents\"")).isPositive();
    }

    @Test
    void whatIsRefusedIsCountedByReason() {
        for (Map.Entry<String, String> refused : Map.of(
                        "{ people(first: 100) { nodes { statements(first: 100) { nodes { text } } } } }", "nodes",
                        "{ people(first: -1) { totalCount } }", "BAD_REQUEST",
                        "{ nonsense }", "GRAPHQL_VALIDATION_FAILED",
                        "{", "GRAPHQL_PARSE_FAILED")
                .entrySet()) {
            String line = "onrecord_refused_total{reason=\"" + refused.getValue() + "\"}";
            double before = metric(line);
            api.refuse(refused.getKey());
            assertThat(metric(line)).as(refused.getValue()).isEqualTo(before + 1);
        }
        double before = metric("onrecord_refused_total{reason=\"BAD_REQUEST\"}");
        api.post("not json");
        assertThat(metric("onrecord_refused_total{reason=\"BAD_REQUEST\"}")).isEqualTo(before + 1);
    }

    @Test
    void nothingButHealthAndMetricsIsShown() {
        assertThat(get("/actuator/health")).isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(get("/actuator/health/readiness")).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/liveness")).isEqualTo("{\"status\":\"UP\"}");
        for (String other : List.of("env", "beans", "heapdump", "loggers", "configprops", "metrics", "info")) {
            assertThat(api.send(HttpRequest.newBuilder(api.uri("/actuator/" + other))
                                    .build())
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
    }

    @Test
    void nobodyIsSentHereWhileTheStoreIsGone() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        int port = server.getPort();
        Api gone = Api.start(server.getJdbcUrl("postgres", "postgres"), "--onrecord.patience=1s");
        try (var running = gone.context()) {
            assertThat(status(gone, "readiness", 200)).isEqualTo(200);
            server.close();
            assertThat(status(gone, "readiness", 503)).isEqualTo(503);
            assertThat(status(gone, "liveness", 200))
                    .as("to start it again would not help")
                    .isEqualTo(200);
            assertThat(gone.refuse("{ people { totalCount } }")
                            .at("/extensions/code")
                            .asString())
                    .isEqualTo("UNAVAILABLE");
            try (EmbeddedPostgres again =
                    EmbeddedPostgres.builder().setPort(port).start()) {
                assertThat(status(gone, "readiness", 200)).isEqualTo(200);
            }
        }
    }

    /** Once it is the expected one, or after ten seconds. */
    private static int status(Api api, String health, int expected) throws InterruptedException {
        int status = 0;
        for (int i = 0; i < 20 && status != expected; i++) {
            Thread.sleep(i == 0 ? 0 : 500);
            status = api.send(HttpRequest.newBuilder(api.uri("/actuator/health/" + health))
                            .build())
                    .statusCode();
        }
        return status;
    }

    /** The lines that are written meanwhile. */
    private interface Work {
        void run() throws Exception;
    }

    private static List<ILoggingEvent> lines(int expected, Work work) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("onrecord.request");
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
        try {
            work.run();
            for (int i = 0; i < 100 && lines.list.size() < expected; i++) {
                Thread.sleep(50); // what is held open is told when it is found closed
            }
        } finally {
            logger.setLevel(before);
            logger.detachAppender(lines);
        }
        return lines.list;
    }

    private static List<String> operationsAndOutcomes(List<ILoggingEvent> lines) {
        return lines.stream()
                .map(line -> line.getKeyValuePairs().get(0).value + " "
                        + line.getKeyValuePairs().get(1).value)
                .toList();
    }

    @Test
    void aLineIsWrittenForEachRequestWithoutItsVariables() throws Exception {
        List<ILoggingEvent> lines = lines(2, () -> {
            api.ask("query Told($n: String) { person(name: $n) { name } }", Map.of("n", "Private Matter"));
            api.refuse("query { person(name: \"Private Matter\") { nonsense } }");
        });
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).getFormattedMessage()).startsWith("Told OK in ");
        assertThat(lines.get(0).getKeyValuePairs().stream().map(pair -> pair.key))
                .contains("operation", "outcome", "duration_ms", "cost_requested", "cost_actual");
        assertThat(lines.get(1).getFormattedMessage()).contains("GRAPHQL_VALIDATION_FAILED");
        assertThat(lines.stream()
                        .map(line -> line.getFormattedMessage() + line.getKeyValuePairs())
                        .collect(Collectors.joining()))
                .doesNotContain("Private");
    }

    @Test
    void theLineNamesTheOperationWhenLabelsAreUsedUp() throws Exception {
        Api flooded = Api.start(TestStore.H2.create());
        try (var running = flooded.context()) {
            List<ILoggingEvent> lines = lines(122, () -> {
                for (int i = 0; i < 120; i++) {
                    flooded.ask("query Flood" + i + " { people { totalCount } }");
                }
                flooded.ask("query Honest { people { totalCount } }");
                flooded.ask("query " + "Long".repeat(1000) + " { people { totalCount } }");
            });
            assertThat(operationsAndOutcomes(lines)).contains("Honest OK");
            assertThat(lines).allMatch(line -> line.getFormattedMessage().length() < 200);
            assertThat(flooded.send(HttpRequest.newBuilder(flooded.uri("/actuator/prometheus"))
                                    .build())
                            .body())
                    .contains("(others)")
                    .doesNotContain("Honest");
        }
    }

    /** What stands in a name goes to the log, so no name may hold a line of its own. */
    @Test
    void noNameWritesIntoTheLog() throws Exception {
        List<ILoggingEvent> lines = lines(2, () -> {
            api.post("{\"query\":\"query A\\nFORGED { people { totalCount } }\"}");
            api.post("{\"query\":\"query A { people { totalCount } }\",\"operationName\":\"A\\nFORGED\"}");
        });
        assertThat(lines)
                .hasSize(2)
                .noneMatch(line -> line.getFormattedMessage().contains("FORGED"));
    }

    @Test
    void aLineIsWrittenForEachFeed() throws Exception {
        List<ILoggingEvent> lines = lines(2, () -> {
            get("/feeds/statements.atom?first=2");
            get("/feeds/statements.atom?first=none");
        });
        assertThat(operationsAndOutcomes(lines)).containsExactly("(feed) OK", "(feed) BAD_REQUEST");
        assertThat(lines.get(0).getFormattedMessage()).contains("statements 3").doesNotContain("cost 0/");
    }

    @Test
    void aLineIsWrittenForEachRequestOverAWebSocketAndForASubscriptionWhenItEnds() throws Exception {
        double before = metric("onrecord_subscriptions_seconds_count{operation=\"Heard\",outcome=\"OK\"}");
        List<ILoggingEvent> lines = lines(3, () -> {
            try (Socket socket = Socket.ready(api)) {
                socket.subscribe("a", "query Asked { people { totalCount } }");
                socket.next();
                socket.next();
                socket.subscribe("b", "subscription Heard { statementAdded { cursor } }");
                socket.subscribe("c", "query Wrong { nonsense }");
                socket.next();
                socket.send("{\"id\":\"b\",\"type\":\"complete\"}");
                socket.send("{\"type\":\"ping\"}");
                socket.next();
            }
        });
        assertThat(operationsAndOutcomes(lines))
                .containsExactlyInAnyOrder("Asked OK", "(none) GRAPHQL_VALIDATION_FAILED", "Heard OK");
        assertThat(metric("onrecord_subscriptions_seconds_count{operation=\"Heard\",outcome=\"OK\"}"))
                .isEqualTo(before + 1);
    }

    @Test
    void aLineIsWrittenForServerSentEventsWhenTheyEnd() throws Exception {
        List<ILoggingEvent> lines = lines(1, () -> {
            HttpRequest listen = HttpRequest.newBuilder(
                            api.uri("/graphql?query=subscription%20Listened%7BstatementAdded%7Bcursor%7D%7D"))
                    .header("Accept", "text/event-stream")
                    .build();
            HttpResponse<InputStream> stream =
                    HttpClient.newHttpClient().send(listen, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(stream.statusCode()).isEqualTo(200);
            stream.body().close();
        });
        assertThat(operationsAndOutcomes(lines)).containsExactly("Listened OK");
    }
}
