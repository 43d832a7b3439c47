package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import onrecord.importer.Stores.EmptyStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ends importers of their own JVM at certain moments and compares what the next one makes of it. */
class KilledImportTests {

    private static final int KILLED = 9;
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void writeArticles() throws Exception {
        articles = Files.createDirectories(folder.resolve("articles"));
        for (int i = 0; i < 60; i++) {
            write(i + ".txt", "Title " + i + "\nAda: We signed number " + i + " of the accord.\nBo: I saw the vote.\n");
        }
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(articles.resolve(name), text);
    }

    private Process start(String url, String... properties) throws Exception {
        return TestImporter.fork(
                folder.resolve("log"),
                List.of(properties),
                "import",
                articles.toString(),
                "--onrecord.threads=2",
                "--onrecord.store=" + url);
    }

    /** Every third article takes its time. */
    private void makeSlow() throws Exception {
        for (int i = 0; i < 60; i += 3) {
            write(i + ".txt", "Title " + i + "\nAda: We signed number " + i + " of the accord.\n!doze\n");
        }
    }

    /** Until some articles are stored, while the others wait. */
    private void awaitReading(Process process, String url) throws Exception {
        while (process.isAlive()
                && (!log().contains("reading articles")
                        || Stores.query(url, "select id from article").isEmpty())) {
            Thread.sleep(100);
        }
    }

    private int run(String url, String... properties) throws Exception {
        Process process = start(url, properties);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** What an import into an empty store of this kind gives. */
    private List<String> undisturbed(EmptyStore store) throws Exception {
        String url = store.url(folder);
        TestImporter.Answer answer = TestImporter.run("import", articles.toString(), "--onrecord.store=" + url);
        assertThat(answer.code()).as(answer.err()).isZero();
        return Stores.dump(url);
    }

    private String log() throws Exception {
        return Files.readString(folder.resolve("log"));
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void importGoesOnAfterKillsAsIfNothingHadBeen(EmptyStore store) throws Exception {
        String url = store.url(folder);
        for (String halt : List.of(
                "at|insert into inbox|1",
                "after commit|insert into inbox|1",
                "at|merge into attempt|2",
                "after commit|merge into attempt|2",
                "at|insert into statement |1",
                "before commit|insert into article |1",
                "after commit|insert into article |1")) {
            assertThat(run(url, "halt=" + halt)).as(halt + "\n" + log()).isEqualTo(KILLED);
        }
        assertThat(run(url)).as(log()).isZero();
        Stores.assertSame(Stores.dump(url), undisturbed(store));
        assertThat(Stores.query(url, "select status, count(*) from batch_job_execution group by status"))
                .contains(List.of("COMPLETED", "1"));
    }

    @Test
    void articleThatKillsTheImporterIsGivenUpAfterThreeTries() throws Exception {
        write("30.txt", "Title\n!halt\n");
        String url = Stores.postgres();
        for (int i = 1; i <= 3; i++) {
            assertThat(run(url)).as(log()).isEqualTo(KILLED);
        }
        assertThat(run(url)).as(log()).isZero();
        assertThat(Stores.query(url, "select uri, kind from notice"))
                .containsExactly(List.of("30.txt", "REPEATED_CRASH"));
        assertThat(Stores.query(url, "select count(*) from article")).containsExactly(List.of("59"));
        List<String> before = Stores.dump(url);
        assertThat(run(url)).as(log()).isZero();
        Stores.assertSame(Stores.dump(url), before);
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void importEndsInOrderWhenTold(EmptyStore store) throws Exception {
        makeSlow();
        String url = store.url(folder);
        Process process = start(url);
        awaitReading(process, url);
        long told = System.nanoTime();
        process.destroy();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).as(log()).isTrue();
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - told)).isLessThan(10);
        assertThat(process.exitValue()).as(log()).isEqualTo(TERMINATED);
        assertThat(log()).contains("stopped    the same command goes on").doesNotContain("Exception");
        assertThat(Stores.query(url, "select * from attempt")).isEmpty();
        assertThat(Stores.query(url, "select status from batch_job_execution")).containsExactly(List.of("STOPPED"));
        assertThat(run(url)).as(log()).isZero();
        Stores.assertSame(Stores.dump(url), undisturbed(store));
    }

    @Test
    void importGoesOnWhenTheDatabaseComesBack() throws Exception {
        makeSlow();
        String url = Stores.postgres();
        Process process = start(url);
        awaitReading(process, url);
        Stores.query(
                url,
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(log()).isZero();
        assertThat(log()).contains("the database went away or was busy; going on", "60 new");
        Stores.assertSame(Stores.dump(url), undisturbed(folder -> Stores.postgres()));
    }

    @Test
    void severalImportersShareOnePostgres() throws Exception {
        String url = Stores.postgres();
        Process one = start(url);
        Process two = start(url);
        Process three = start(url);
        assertThat(List.of(one.waitFor(), two.waitFor(), three.waitFor()))
                .as(log())
                .containsExactly(0, 0, 0);
        Stores.assertSame(Stores.dump(url), undisturbed(folder -> Stores.postgres()));
    }

    @Test
    void secondImporterOnOneH2FileSaysWhatToDo() throws Exception {
        write("slow.txt", "Title\n!doze\n");
        String url = Stores.h2(folder);
        Process first = start(url, "halt=never|never|1");
        while (!log().contains("looking")) {
            Thread.sleep(100);
        }
        TestImporter.Answer second = TestImporter.run("import", articles.toString(), "--onrecord.store=" + url);
        assertThat(first.waitFor()).as(log()).isZero();
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).contains("Another importer is writing", "wait until it has ended");
    }

    @Test
    void fileNamesBeyondAsciiWorkWithoutALocale() throws Exception {
        Files.writeString(articles.resolve("Zoë – 서울.txt"), "Title\nAda: We signed the accord.\n");
        String url = Stores.h2(folder);
        Process process = TestImporter.withoutLocale(
                folder.resolve("log"), "import", articles.toString(), "--onrecord.store=" + url);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(log()).isZero();
        assertThat(Stores.query(url, "select uri from article where uri like 'Zo%'"))
                .containsExactly(List.of("Zoë – 서울.txt"));
        Stores.assertSame(Stores.dump(url), undisturbed(Stores::h2));
    }

    @Test
    void articlesOfALostCommitAreCountedOnce() throws Exception {
        String url = Stores.postgres();
        assertThat(run(url, "halt=lose|insert into article |2")).as(log()).isZero();
        assertThat(log()).contains("the database went away or was busy; going on", "60 new, 0 changed, 0 unchanged");
        Stores.assertSame(Stores.dump(url), undisturbed(folder -> Stores.postgres()));
    }
}
