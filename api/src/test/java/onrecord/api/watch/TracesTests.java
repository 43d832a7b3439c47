package onrecord.api.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;

class TracesTests {

    @Test
    void requestsAndTheirStatementsGoWhereTracesAreWanted() throws Exception {
        LinkedBlockingQueue<String> received = new LinkedBlockingQueue<>();
        HttpServer collector = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        String endpoint = "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces";
        Api api = Api.start(
                TestStore.H2.create(),
                "--management.opentelemetry.tracing.export.otlp.endpoint=" + endpoint,
                "--management.opentelemetry.tracing.export.schedule-delay=100ms",
                "--management.tracing.sampling.probability=1");
        try (var running = api.context()) {
            api.post("{\"query\":\"query Traced { people { nodes { name } } }\",\"operationName\":\"Traced\"}");
            String spans = "";
            for (int i = 0; i < 5 && !(spans.contains("http post") && spans.contains("from agent")); i++) {
                String more = received.poll(10, TimeUnit.SECONDS);
                spans += more == null ? "" : more;
            }
            assertThat(spans).contains("onrecord-api", "http post /graphql", "Traced", "sql", "from agent");
        } finally {
            collector.stop(0);
        }
    }

    @Test
    void withoutAPlaceToSendThemNothingIsTraced() {
        Api api = Api.withFixture(TestStore.H2);
        assertThat(api.context().getBeanProvider(Tracer.class).stream()).isEmpty();
        assertThat(api.context().getBeanProvider(ObservationRegistry.class).stream())
                .isEmpty();
    }
}
