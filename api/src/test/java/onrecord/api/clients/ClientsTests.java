package onrecord.api.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the scripts of {@code src/test/clients}, where there is a Node.js, against a store that others write to meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsTests {

    private static final Path SCRIPTS = Path.of("src/test/clients");
    private static final Path FOLDER = Path.of("target/clients");
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Api api = Api.start(TestStore.H2.create());
    private final Thread writer = new Thread(this::write);

    @BeforeAll
    void installTheClients() throws IOException, InterruptedException {
        copyScripts();
        if (run("npm", "--version") != 0) {
            abort("there is no Node.js on this machine");
        }
        assertThat(run("npm", "ci", "--no-audit", "--no-fund"))
                .as(() -> "the clients cannot be installed: " + read(FOLDER.resolve("npm.log")))
                .isZero();
        api.load("fixture.sql");
        noteStatements();
        writer.start();
        assertThat(run("npm", "run", "schema")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "live", "apollo", "urql", "typed", "relay", "lint", "diff"})
    void theClientIsServed(String script) throws IOException, InterruptedException {
        int code = run("npm", "run", script);
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
        assumeTrue(!browser.isEmpty(), "there is no Chromium on this machine");
        int code = run("npm", "run", "graphiql", "--", browser);
        assertThat(code).as(() -> read(FOLDER.resolve("npm.log"))).isZero();
    }

    @AfterAll
    void stop() throws InterruptedException {
        writer.interrupt();
        writer.join();
        api.context().close();
    }

    /** As an importer notes what became known. */
    private void noteStatements() {
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

    private void write() {
        try (Connection connection = TestStore.connect(api.store());
                var insert = connection.prepareStatement("insert into statement (id, article_id, ordinal, kind, text,"
                        + " said_order, confidence) values (?, 11, ?, 'DIRECT', 'The ice is here.', ?, 0.9)")) {
            for (int n = 1000; n < 1150; n++) {
                insert.setInt(1, n);
                insert.setInt(2, n);
                insert.setInt(3, 22_000 + n % 700);
                insert.executeUpdate();
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int run(String... command) throws IOException, InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("npm.log").toFile());
            builder.environment().put("ONRECORD_URL", api.uri("").toString());
            return builder.start().waitFor();
        } catch (IOException absent) {
            return -1;
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
