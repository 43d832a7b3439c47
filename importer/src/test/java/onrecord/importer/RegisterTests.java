package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import onrecord.importer.inbox.Entered;
import onrecord.importer.inbox.Fate;
import onrecord.importer.inbox.Inbox;
import onrecord.importer.inbox.Register;
import onrecord.importer.inbox.Sighting;
import onrecord.importer.source.SourceFile;
import onrecord.schema.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RegisterTests {

    @TempDir
    private Path folder;

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(ImporterApplication.class)
                .web(WebApplicationType.NONE)
                .run("--onrecord.store=" + Store.url(url));
    }

    private Sighting sighting(Path root, String name) {
        return new Sighting(new SourceFile(root, root.resolve(name)), "hash of " + name);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fileWhoseEveryRelativeNameIsTakenIsNamedByItsWholePath() throws Exception {
        Files.createDirectories(folder.resolve("top"));
        Files.writeString(folder.resolve("x.txt"), "A");
        Files.writeString(folder.resolve("top/x.txt"), "B");
        try (ConfigurableApplicationContext context = start(Stores.h2(folder))) {
            Inbox inbox = context.getBean(Inbox.class);
            Register register = new Register(inbox, "1");
            register.enter(List.of(sighting(folder, "x.txt"), sighting(folder, "top/x.txt")));
            Sighting atTheTop = sighting(Path.of("/top"), "x.txt");
            assertThat(register.enter(List.of(atTheTop)).fates()).isEqualTo(Map.of(Fate.NEW, 1));
            assertThat(inbox.at(List.of("/top/x.txt")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.uri()).isEqualTo("/top/x.txt"));
            assertThat(register.enter(List.of(atTheTop)))
                    .isEqualTo(new Entered(Map.of(Fate.WAITING, 1), List.of("/top/x.txt")));
        }
    }

    @Test
    void filesThatTwoImportersEnterAtOnceAreEnteredOnce() throws Exception {
        String url = Stores.postgres();
        List<Sighting> sightings = List.of(sighting(folder, "a.txt"), sighting(folder, "b.txt"));
        try (ConfigurableApplicationContext context = start(url)) {
            Register register = new Register(context.getBean(Inbox.class), "1");
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            CompletableFuture<Entered> second = transaction.execute(status -> {
                register.enter(sightings);
                CompletableFuture<Entered> other =
                        CompletableFuture.supplyAsync(() -> transaction.execute(ignored -> register.enter(sightings)));
                awaitWaiting(url);
                return other;
            });
            assertThat(second.get(20, TimeUnit.SECONDS))
                    .isEqualTo(new Entered(Map.of(Fate.WAITING, 2), List.of("a.txt", "b.txt")));
        }
    }

    private static void awaitWaiting(String url) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try {
            while (Stores.query(
                            url,
                            "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                    .isEmpty()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.sleep(50);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
