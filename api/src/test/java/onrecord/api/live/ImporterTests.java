package onrecord.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import onrecord.api.Api;
import onrecord.api.Needed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The importer as it is shipped writes into an H2 file that is being served: Maven builds its jar before it comes here. */
class ImporterTests {

    private static final Path IMPORTER = Path.of("../importer/target/onrecord-importer.jar");

    private static final String ARTICLE = """
            Kelton closes its harbour for repairs

            By Nora Feld

            KELTON, March 3, 2031 - The harbour of Kelton will close in May, Mayor Ida Brandt said on Monday.

            "The old quay cannot wait for another winter," Brandt said. The ferry company protested against the plan.
            """;

    private static final String FOUND =
            "{ search(text: \"\\\"another winter\\\"\", types: [STATEMENT]) { totalCount nodes"
                    + " { ... on Statement { text kind article { title } } } }"
                    + " statements(filter: { text: \"winter\" }) { facets(by: KIND) { value count } } }";

    @Test
    void whatItImportsIsHeardOfFoundAndCounted(@TempDir Path folder) throws Exception {
        Needed.here(Files.exists(IMPORTER), "jar of the importer (mvn package)");
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("harbour.txt"), ARTICLE);
        String store = "jdbc:h2:file:" + folder.resolve("store") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
        Api api = Api.start(store, "--onrecord.live.interval=50ms");
        try (var running = api.context();
                EventStream articles = EventStream.of(api, "subscription { articleImported { article { title } } }");
                EventStream statements = EventStream.of(
                        api, "subscription { statementAdded(filter: { text: \"winter\" }) { statement { text } } }")) {
            assertThat(articles.line()).isEqualTo(":");
            assertThat(statements.line()).isEqualTo(":");
            assertThat(api.ask(FOUND).at("/search/totalCount").asInt()).isZero();

            importFrom(inbox, store, folder.resolve("importer.log"));

            assertThat(articles.next().findValuesAsString("title"))
                    .containsExactly("Kelton closes its harbour for repairs");
            assertThat(statements.next().findValuesAsString("text").get(0)).contains("The old quay cannot wait");
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> api.ask(FOUND).at("/search/totalCount").asInt() == 1);
            JsonNode found = api.ask(FOUND);
            assertThat(found.findValuesAsString("title")).containsExactly("Kelton closes its harbour for repairs");
            assertThat(found.at("/statements/facets")).hasToString("[{\"value\":\"DIRECT\",\"count\":1}]");
        }
    }

    private static void importFrom(Path inbox, String store, Path log) throws Exception {
        Process importer = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx512m",
                        "-jar",
                        IMPORTER.toAbsolutePath().toString(),
                        "import",
                        inbox.toString(),
                        "--onrecord.language=light",
                        "--onrecord.store=" + store)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(importer.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(importer.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            importer.destroyForcibly();
        }
    }
}
