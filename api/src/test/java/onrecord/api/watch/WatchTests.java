package onrecord.api.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What operators see of requests. */
class WatchTests {

    private final Api api = Api.withFixture(TestStore.H2);

    private String get(String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path)).build()).body();
    }

    private double metric(String start) {
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
    void aLineIsWrittenForEachRequestWithoutItsVariables() {
        Logger logger = (Logger) LoggerFactory.getLogger("onrecord.request");
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
        try {
            api.ask("query Told($n: String) { person(name: $n) { name } }", Map.of("n", "Private Matter"));
            api.refuse("query { person(name: \"Private Matter\") { nonsense } }");
        } finally {
            logger.setLevel(before);
            logger.detachAppender(lines);
        }
        assertThat(lines.list).hasSize(2);
        assertThat(lines.list.get(0).getFormattedMessage()).startsWith("Told OK in ");
        assertThat(lines.list.get(0).getKeyValuePairs().stream()
                        .map(pair -> pair.key)
                        .toList())
                .contains("operation", "outcome", "duration_ms", "cost_requested", "cost_actual");
        assertThat(lines.list.get(1).getFormattedMessage()).contains("GRAPHQL_VALIDATION_FAILED");
        assertThat(lines.list.stream()
                        .map(line -> line.getFormattedMessage() + line.getKeyValuePairs())
                        .collect(Collectors.joining()))
                .doesNotContain("Private");
    }
}
