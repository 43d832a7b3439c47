package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.importer.Stores.EmptyStore;
import onrecord.importer.TestImporter.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportTests {

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void writeArticles() throws Exception {
        articles = Files.createDirectories(folder.resolve("articles"));
        write(
                "one.txt",
                "Harbour reopens\nAda: We signed the treaty.\nBo: Nobody saw the accord.\nAda: I welcome the vote.\n");
        write("sub/two.html", "Bridge closed\nCy: They will close the bridge.\n");
        write("three.TXT", "Nothing said here\n");
        write("left-out.pdf", "no article");
    }

    private void write(String name, String text) throws Exception {
        Path file = articles.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Answer run(String url, Path... paths) {
        String[] args = new String[paths.length + 2];
        args[0] = "import";
        for (int i = 0; i < paths.length; i++) {
            args[i + 1] = paths[i].toString();
        }
        args[paths.length + 1] = "--onrecord.store=" + url;
        Answer answer = TestImporter.run(args);
        assertThat(answer.code()).as(answer.err()).isZero();
        return answer;
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void secondImportChangesNothing(EmptyStore store) throws Exception {
        String url = store.url(folder);
        assertThat(run(url, articles).out())
                .contains("3 new, 0 changed, 0 unchanged, 0 failed", "1 other files left out");
        List<String> before = Stores.dump(url);
        assertThat(before).anyMatch(row -> row.startsWith("statement_span "));
        assertThat(run(url, articles).out()).contains("0 new, 0 changed, 3 unchanged, 0 failed");
        assertThat(Stores.dump(url)).isEqualTo(before);
    }
}
