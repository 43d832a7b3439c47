package onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import onrecord.api.Api;
import onrecord.api.TestStore;
import onrecord.api.access.Keys;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each caller has points that come back with time. */
class RateTests {

    private static final String FORTY = "{ people(first: 40) { nodes { name } } }";

    private static JsonNode status(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body()).at("/extensions/cost/throttleStatus");
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeAgain() {
        Api api = Api.start(TestStore.H2.create(), "--onrecord.rate.points=100", "--onrecord.rate.restored=1");
        try (var running = api.context()) {
            api.load("fixture.sql");
            JsonNode first = status(api.post(FORTY, Map.of()));
            assertThat(first.path("maximumAvailable").asInt()).isEqualTo(100);
            assertThat(first.path("restoreRate").asInt()).isEqualTo(1);
            assertThat(first.path("currentlyAvailable").asInt())
                    .as("gets back what was not needed: there are three people")
                    .isBetween(95, 98);
            HttpResponse<String> answer = api.post(FORTY, Map.of());
            for (int i = 0; i < 100 && answer.statusCode() == 200; i++) {
                answer = api.post(FORTY, Map.of());
            }
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.body()).contains("\"code\":\"THROTTLED\"").doesNotContain("\"data\"");
            assertThat(Integer.parseInt(
                            answer.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 60);
            assertThat(api.post(FORTY, Map.of()).statusCode())
                    .as("who is sent away gets nothing back")
                    .isEqualTo(429);
            assertThat(api.refuse("{ people(first: 90) { nodes { statements(first: 1) { totalCount } } } }")
                            .at("/extensions/limit")
                            .asString())
                    .isEqualTo("rate");
        }
    }

    @Test
    void eachKeyHasPointsOfItsOwnWhereverItComesFrom() throws IOException {
        String store = TestStore.H2.create();
        String busy = Keys.create(store, "--name=busy");
        String quiet = Keys.create(store, "--name=quiet");
        Api api = Api.start(
                store, "--onrecord.access.keys=true", "--onrecord.rate.points=100", "--onrecord.rate.restored=1");
        try (var running = api.context()) {
            int answered = 0;
            while (status(api, "127.0.0." + (2 + answered % 50), busy, 40) == 200 && answered < 200) {
                answered++;
            }
            assertThat(answered).as("one budget behind fifty addresses").isBetween(50, 150);
            assertThat(status(api, "127.0.0.99", busy, 90))
                    .as("at an address that never asked")
                    .isEqualTo(429);
            assertThat(status(api, "127.0.0.2", quiet, 90))
                    .as("another key at an address that asked too much")
                    .isEqualTo(200);
        }
    }

    /** As asked from one of this machine's addresses: of the many in 127.0.0.0/8. */
    private static int status(Api api, String from, String key, int points) throws IOException {
        String body = "{\"query\":\"{ people(first: " + points + ") { nodes { name } } }\"}";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress("127.0.0.1", api.uri("/").getPort()));
            String request = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                    + key + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                    + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    @Test
    void feedsAreCountedToo() {
        Api api = Api.start(TestStore.H2.create(), "--onrecord.rate.points=1000", "--onrecord.rate.restored=1");
        try (var running = api.context()) {
            HttpRequest feed =
                    HttpRequest.newBuilder(api.uri("/feeds/statements.atom")).build();
            HttpResponse<String> answer = api.send(feed);
            int answered = 0;
            while (answer.statusCode() == 200 && answered < 1000) {
                answer = api.send(feed);
                answered++;
            }
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answered)
                    .as("gets back what was not needed: it is empty")
                    .isGreaterThan(100);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(status(api.post(FORTY, Map.of()))
                            .path("currentlyAvailable")
                            .asInt())
                    .as("the same points as those of queries")
                    .isLessThan(300);
        }
    }

    @Test
    void evenNonsenseCostsAPoint() {
        Api api = Api.start(TestStore.H2.create(), "--onrecord.rate.points=5", "--onrecord.rate.restored=1");
        try (var running = api.context()) {
            int throttled = 0;
            for (int i = 0; i < 20; i++) {
                throttled += api.post("{", Map.of()).statusCode() == 429 ? 1 : 0;
            }
            assertThat(throttled).isBetween(5, 15);
        }
    }

    @Test
    void withoutTheSwitchNobodyIsHeldBack() {
        assertThat(status(Api.withFixture(TestStore.H2).post(FORTY, Map.of())).isMissingNode())
                .isTrue();
    }
}
