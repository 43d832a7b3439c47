package onrecord.api.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import onrecord.api.Api;
import onrecord.api.Needed;
import onrecord.api.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the scripts of {@code src/test/clients}, where there is a Node.js, against a store that others write to meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsTests {

    private static final Path SCRIPTS = Path.of("src/test/clients");
    private static final Path FOLDER = Path.of("target/clients");
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Map<TestStore, Api> apis = new EnumMap<>(TestStore.class);
    private final List<Writer> writers = new ArrayList<>();

    @BeforeAll
    void installTheClients() throws IOException, InterruptedException {
        copyScripts();
        Needed.here(hasNode(), "Node.js with npm");
        for (TestStore store : TestStore.values()) {
            Api api = Api.start(store.create());
            apis.put(store, api);
            api.load("fixture.sql");
            noteStatements(api);
            writers.add(new Writer(api.store()));
        }
        assertThat(run(TestStore.H2, "npm", "ci", "--no-audit", "--no-fund"))
                .as(() -> "the clients cannot be installed: " + read(FOLDER.resolve("npm.log")))
                .isZero();
        assertThat(run(TestStore.H2, "npm", "run", "schema")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "audit, H2",
        "live, H2",
        "apollo, H2",
        "apollo, POSTGRESQL",
        "urql, H2",
        "urql, POSTGRESQL",
        "typed, H2",
        "relay, H2",
        "lint, H2",
        "diff, H2"
    })
    void theClientIsServed(String script, TestStore store) throws IOException, InterruptedException {
        int code = run(store, "npm", "run", script);
        assertThat(code)
                .as(() -> script + ": " + read(FOLDER.resolve("npm.log")))
                .isZero();
    }

    @Test
    void aBrowserAsksWithGraphiQl() throws IOException, InterruptedException {
        String browser = BROWSERS.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse("");
        Needed.here(!browser.isEmpty(), "Chromium");
        int code = run(TestStore.H2, "npm", "run", "graphiql", "--", browser);
        assertThat(code).as(() -> read(FOLDER.resolve("npm.log"))).isZero();
    }

    @AfterAll
    void stop() throws InterruptedException, ExecutionException {
        for (Writer writer : writers) {
            writer.stop();
        }
        apis.values().forEach(api -> api.context().close());
    }

    /** As an importer notes what became known. */
    private static void noteStatements(Api api) {
        try (Connection connection = TestStore.connect(api.store());
                var statement = connection.createStatement()) {
            statement.execute("insert into change_log select 'STATEMENT', id, row_number() over (order by id),"
                    + " current_timestamp, '' from statement");
            statement.execute("update change_clock set position = (select count(*) from change_log), known = (select"
                    + " count(*) from change_log)");
            statement.execute("insert into change_moment select position, 'noted' from change_clock");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int run(TestStore store, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("npm.log").toFile());
        builder.environment().put("ONRECORD_URL", apis.get(store).uri("").toString());
        return builder.start().waitFor();
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("npm", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static void copyScripts() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = SCRIPTS.relativize(file);
                if (!relative.startsWith("node_modules")) {
                    Path copy = FOLDER.resolve(relative);
                    Files.createDirectories(copy.getParent());
                    Files.deleteIfExists(copy);
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
