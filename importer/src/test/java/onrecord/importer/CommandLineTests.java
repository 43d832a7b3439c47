package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.importer.TestImporter.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTests {

    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryOptionAndExitCode() {
        Answer answer = TestImporter.run("import", "--help");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains(
                        "PATH",
                        "--onrecord.store",
                        "--onrecord.language",
                        "--onrecord.threads",
                        "--every",
                        "Exit codes");
    }

    @Test
    void versionAnswers() {
        assertThat(TestImporter.run("--version").code()).isZero();
        assertThat(TestImporter.run("--version").out()).startsWith("onrecord-importer ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | Say what to import
            fetch .                                   | fetch
            import                                    | PATH
            import no/such/folder                     | There is no file or folder no/such/folder
            import . --onrecord.store=mysql:x         | begins with jdbc:h2: or jdbc:postgresql:
            import . --onrecord.store=jdbc:h2:tcp://localhost/x | jdbc:h2:file:PATH
            import . --onrecord.store=jdbc:h2:mem:x   | jdbc:h2:file:PATH
            import . --onrecord.language=latin        | takes nlp4j or light
            import . --onrecord.threads=0             | takes a number from 1
            import . --every=soon                     | write a time as 90s, 15m, 2h or 1d
            import . --unknown                        | --unknown
            forget                                    | URI
            forget x --onrecord.store=mysql:x         | begins with jdbc:h2: or jdbc:postgresql:
            quality --data no/such/folder             | There is no folder no/such/folder
            quality --data . --onrecord.language=latin | takes nlp4j or light
            quality --data . --floors none.csv        | There is no file none.csv
            quality --data . --format=poem            | [TABLE, MARKDOWN, JSON]
            quality --data . --onrecord.store=mysql:x | begins with jdbc:h2: or jdbc:postgresql:
            """)
    void wrongCallsSayWhatToDo(String call, String sentence) {
        Answer answer = TestImporter.run(call.isEmpty() ? new String[0] : call.split(" "));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(sentence).contains("--help").doesNotContain("Exception");
    }

    @Test
    void unreachableDatabaseIsAFailureOfTheRun() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "A");
        Answer answer =
                TestImporter.run("import", folder.toString(), "--onrecord.store=jdbc:postgresql://127.0.0.1:1/none");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("cannot be reached", "give the same command again");
    }

    @Test
    void databaseThatDoesNotExistIsAFailureOfTheRun() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "A");
        String url = Stores.postgres().replaceAll("/t\\w+", "/nosuch");
        Answer answer = TestImporter.run("import", folder.toString(), "--onrecord.store=" + url);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("does not exist", "create it");
    }

    @Test
    void folderWithoutArticlesIsImported() {
        Answer answer = TestImporter.run("import", folder.toString(), "--onrecord.store=" + Stores.h2(folder));
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("0 new");
    }

    @Test
    void reportSaysWhatToAskNext() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "A\nAda: We agree.\n");
        String store = Stores.h2(folder);
        Answer answer = TestImporter.run("import", folder.toString(), "--onrecord.store=" + store);
        assertThat(answer.out())
                .contains("java -jar api/target/onrecord-api.jar --onrecord.store='" + store + "'", "{ people(");
    }

    @Test
    void settingsOfAStoreAreToldNobodyAsAPasswordMayBeAmongThem() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "A\nAda: We agree.\n");
        String url = Stores.postgres();
        Answer answer = TestImporter.run("import", folder.toString(), "--onrecord.store=" + url + "&password=hush");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("--onrecord.store='" + url.replaceAll("\\?.*", "?…'"), "ONRECORD_STORE")
                .doesNotContain("hush");
        for (String wrong :
                List.of("jdbc:postgresql://127.0.0.1:1/x?", "jdbc:postgresql://host:port/x?", "jdbc:db:x?")) {
            Answer failed =
                    TestImporter.run("import", folder.toString(), "--onrecord.store=" + wrong + "password=hush");
            assertThat(failed.code()).isNotZero();
            assertThat(failed.err() + failed.out()).isNotBlank().doesNotContain("hush");
        }
    }
}
