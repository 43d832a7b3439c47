package onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four times as many requests as are worked on at once, again and again; then as before. */
class OverloadTests {

    private static final int AT_ONCE = 8;

    @Timeout(120)
    @ParameterizedTest
    @EnumSource(TestStore.class)
    void leavesNothingBehind(TestStore store) {
        Api api = Api.start(
                store.create(),
                "--onrecord.limit.time=500ms",
                "--onrecord.limit.concurrent=" + AT_ONCE,
                "--onrecord.connections=" + AT_ONCE);
        ExecutorService clients = Executors.newFixedThreadPool(4 * AT_ONCE);
        try (var running = api.context()) {
            SlowStore.stall(api.store());
            List<HttpResponse<String>> storm = ask(api, 12 * AT_ONCE, clients);
            assertThat(storm)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 503));
            assertThat(storm)
                    .filteredOn(answer -> answer.statusCode() == 503)
                    .hasSizeGreaterThan(AT_ONCE)
                    .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After"))
                            .contains("1"));
            assertThat(storm)
                    .filteredOn(answer -> answer.statusCode() == 200)
                    .hasSizeGreaterThanOrEqualTo(AT_ONCE)
                    .allSatisfy(answer -> assertThat(answer.body()).contains("TIMEOUT"));

            long end = System.nanoTime();
            assertThat(ask(api, AT_ONCE, clients))
                    .as("as many as before are let in")
                    .allSatisfy(answer -> assertThat(answer.body()).contains("TIMEOUT"));
            SlowStore.resume(api.store());
            assertThat(ask(api, AT_ONCE, clients))
                    .as("and answered")
                    .allSatisfy(answer -> assertThat(answer.body()).contains("\"totalCount\":1"));
            assertThat(Duration.ofNanos(System.nanoTime() - end)).isLessThan(Duration.ofSeconds(5));
            HikariDataSource pool = api.context().getBean(HikariDataSource.class);
            await().untilAsserted(() -> assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                    .isZero());
        } finally {
            clients.shutdownNow();
        }
    }

    private static List<HttpResponse<String>> ask(Api api, int times, ExecutorService clients) {
        return IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.post(SlowStore.ENDLESS, Map.of()), clients))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
