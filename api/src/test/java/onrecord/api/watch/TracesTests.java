package onrecord.api.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;

class TracesTests {

    /** What was sent to a collector when a process with this environment had answered one query; all of it, or in vain. */
    private static String sent(Map<String, String> environment) throws Exception {
        LinkedBlockingQueue<String> received = new LinkedBlockingQueue<>();
        HttpServer collector = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            TracesTests.class.getName())
                    .redirectErrorStream(true);
            String endpoint = "http://127.0.0.1:" + collector.getAddress().getPort();
            environment.forEach((name, value) -> builder.environment().put(name, value.replace("ENDPOINT", endpoint)));
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return String.join("", received);
        } finally {
            collector.stop(0);
        }
    }

    /** A process that answers one query; what it has to tell of it is sent before it ends. */
    public static void main(String[] arguments) {
        Api api = Api.start(TestStore.H2.create());
        try (var running = api.context()) {
            api.post("{\"query\":\"query Traced { people { nodes { name } } }\",\"operationName\":\"Traced\"}");
        }
    }

    /** As the README says: the name of the variable is all that is needed, and no request is left out by chance. */
    @Test
    void requestsAndTheirStatementsGoWhereTheEnvironmentWantsThem() throws Exception {
        assertThat(sent(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "ENDPOINT")))
                .contains("onrecord-api", "http post /graphql", "Traced", "sql", "from agent");
    }

    @Test
    void fewerAreSentWhereFewerAreWanted() throws Exception {
        assertThat(sent(Map.of(
                        "OTEL_EXPORTER_OTLP_ENDPOINT", "ENDPOINT",
                        "OTEL_TRACES_SAMPLER", "parentbased_traceidratio",
                        "OTEL_TRACES_SAMPLER_ARG", "0")))
                .isEmpty();
    }

    @Test
    void withoutAPlaceToSendThemNothingIsTraced() {
        Api api = Api.withFixture(TestStore.H2);
        assertThat(api.context().getBeanProvider(Tracer.class).stream()).isEmpty();
        assertThat(api.context().getBeanProvider(ObservationRegistry.class).stream())
                .isEmpty();
    }
}
