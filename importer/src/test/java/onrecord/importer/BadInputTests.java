package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.importer.Stores.EmptyStore;
import onrecord.importer.TestImporter.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTests {

    private static final String GOOD = "Harbour reopens\nAda: We signed the treaty.\n";

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void makeFolder() throws Exception {
        articles = Files.createDirectories(folder.resolve("articles"));
        write("good.txt", GOOD);
        System.setProperty("onrecord.time-limit", "5s");
    }

    @AfterEach
    void restoreTimeLimit() {
        System.clearProperty("onrecord.time-limit");
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(articles.resolve(name), text);
    }

    private Answer run(String url) {
        Answer answer = TestImporter.run("import", articles.toString(), "--onrecord.store=" + url);
        assertThat(answer.code()).as(answer.err()).isZero();
        return answer;
    }

    private static List<String> notices(String url) throws Exception {
        return Stores.query(url, "select uri, kind from notice order by uri").stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void refusedFilesAreNotedAndTheRestIsImported(EmptyStore store) throws Exception {
        write("blank.txt", " \n\t\n");
        write("empty.txt", "");
        write("large.txt", "x".repeat(2 * 1024 * 1024 + 1));
        write("nul.txt", "Harbour\0reopens after the long winter\n");
        Files.write(
                articles.resolve("binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.write(articles.resolve("damaged.txt"), damagedUtf8());
        String url = store.url(folder);
        assertThat(run(url).out()).contains("1 new, 0 changed, 0 unchanged, 6 failed");
        assertThat(notices(url))
                .contains("blank.txt EMPTY", "empty.txt EMPTY", "large.txt TOO_LARGE", "damaged.txt ENCODING")
                .hasSize(6);
        assertThat(Stores.query(url, "select uri from article")).containsExactly(List.of("good.txt"));
        List<String> before = Stores.dump(url);
        assertThat(run(url).out())
                .contains("0 new, 0 changed, 1 unchanged, 6 failed", "6 of the failed ones failed before");
        assertThat(Stores.dump(url)).isEqualTo(before);
    }

    private static byte[] damagedUtf8() {
        byte[] bytes = "Zoë, Chloë and André saw the café, the naïve façade and the crème brûlée\n"
                .getBytes(StandardCharsets.UTF_8);
        bytes[3] = 'x';
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void mendedFileLosesItsNotices(EmptyStore store) throws Exception {
        write("mended.txt", "");
        String url = store.url(folder);
        run(url);
        write("mended.txt", GOOD);
        assertThat(run(url).out())
                .contains("1 new, 0 changed, 1 unchanged, 0 failed")
                .doesNotContain("notices");
        assertThat(notices(url)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void troubleInAStageFailsItsOwnArticleOnly(EmptyStore store) throws Exception {
        for (String trouble : List.of("throw", "overflow", "exhaust", "hang")) {
            write(trouble + ".txt", GOOD + "!" + trouble + "\n");
        }
        String url = store.url(folder);
        assertThat(run(url).out()).contains("1 new, 0 changed, 0 unchanged, 4 failed");
        assertThat(Stores.query(url, "select uri, kind, place from notice order by uri"))
                .containsExactly(
                        List.of("exhaust.txt", "STAGE_FAILED", "stage statement"),
                        List.of("hang.txt", "TIMED_OUT", "stage statement"),
                        List.of("overflow.txt", "STAGE_FAILED", "stage statement"),
                        List.of("throw.txt", "STAGE_FAILED", "stage statement"));
        assertThat(Stores.query(url, "select reason from notice where uri = 'throw.txt'")
                        .get(0)
                        .get(0)
                        .toString())
                .contains("IllegalStateException", "no such cue");
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void articleThatNoLongerReadsKeepsItsFacts(EmptyStore store) throws Exception {
        String url = store.url(folder);
        run(url);
        List<List<Object>> before = Stores.query(url, "select * from statement");
        write("good.txt", GOOD + "!throw\n");
        assertThat(run(url).out()).contains("0 new, 0 changed, 0 unchanged, 1 failed");
        assertThat(Stores.query(url, "select * from statement")).isEqualTo(before);
        write("good.txt", GOOD);
        run(url);
        assertThat(notices(url)).isEmpty();
        assertThat(Stores.query(url, "select * from statement")).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void factsThatTheStoreRejectsFailTheirOwnArticleOnly(EmptyStore store) throws Exception {
        write("refused.txt", "Harbour reopens\nAda: We signed the " + "x".repeat(1_000_100) + "\n");
        String url = store.url(folder);
        assertThat(run(url).out()).contains("1 new, 0 changed, 0 unchanged, 1 failed");
        assertThat(Stores.query(url, "select uri, kind, place from notice"))
                .containsExactly(List.of("refused.txt", "STAGE_FAILED", "stage store"));
        assertThat(Stores.query(url, "select uri from article")).containsExactly(List.of("good.txt"));
    }

    @Test
    void fileThatCannotBeReadIsNoted() throws Exception {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(unreadable), "needs a file that nobody can read");
        String url = Stores.h2(folder);
        Answer answer = TestImporter.run("import", unreadable.toString(), "--onrecord.store=" + url);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(notices(url)).containsExactly("mem UNREADABLE");
    }

    @Test
    void linksInACircleEnd() throws Exception {
        Files.createSymbolicLink(articles.resolve("again"), articles);
        String url = Stores.h2(folder);
        assertThat(run(url).out()).contains("1 new");
        assertThat(notices(url)).hasSize(1).first().asString().endsWith("again UNREADABLE");
        Files.delete(articles.resolve("again"));
        run(url);
        assertThat(notices(url)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void folderWithAVeryLongPathIsNotedAndForgottenLikeOthers(EmptyStore store) throws Exception {
        Path deep = articles;
        for (int i = 0; i < 5; i++) {
            deep = Files.createDirectory(deep.resolve("deep".repeat(60)));
        }
        Path circle = Files.createSymbolicLink(deep.resolve("circle"), articles);
        String url = store.url(folder);
        assertThat(run(url).out()).contains("1 new", "1 UNREADABLE");
        assertThat(run(url).out()).contains("1 unchanged", "1 UNREADABLE");
        Files.delete(circle);
        run(url);
        assertThat(notices(url)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void fileNamesMayHoldAnything(EmptyStore store) throws Exception {
        assumeTrue(File.separatorChar == '/', "needs a system on which names may hold anything");
        write("a\\b.txt", "Harbour closes\nBo: We left the accord.\n");
        write("c%41 + 'd'.txt", "Harbour opens\nBo: We joined the accord.\n");
        Path latin = Path.of(URI.create(articles.toUri() + "caf%E9.txt"));
        Files.writeString(latin, "Harbour waits\nBo: We read the accord.\n");
        String url = store.url(folder);
        assertThat(run(url).out()).contains("4 new, 0 changed, 0 unchanged, 0 failed");
        assertThat(Stores.query(url, "select uri from article"))
                .contains(List.of("a\\b.txt"), List.of("c%41 + 'd'.txt"));
        assertThat(run(url).out()).contains("0 new, 0 changed, 4 unchanged, 0 failed");
        Files.delete(latin);
        assertThat(run(url).out()).contains("removed    1 files are gone", "1 MISSING");
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void articleInALanguageThatIsNotReadIsNoted(EmptyStore store) throws Exception {
        write("hafen.txt", "Der Hafen ist wieder offen\n#de\n");
        String url = store.url(folder);
        assertThat(run(url).out()).contains("2 new, 0 changed, 0 unchanged, 0 failed", "1 LANGUAGE");
        assertThat(Stores.query(url, "select uri, kind, reason from notice"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith("hafen.txt", "LANGUAGE")
                        .last()
                        .asString()
                        .contains("German", "not read"));
        assertThat(run(url).out()).contains("2 unchanged", "1 LANGUAGE");
        write("hafen.txt", GOOD);
        run(url);
        assertThat(notices(url)).isEmpty();
    }
}
