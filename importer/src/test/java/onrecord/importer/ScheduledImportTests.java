package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduledImportTests {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    private Path log;

    private void await(String text) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!Files.readString(log).contains(text)) {
            assertThat(System.nanoTime()).as(Files.readString(log)).isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    @Test
    void folderThatGoesAwayIsNotedAndReadAgainWhenItIsBack() throws Exception {
        log = folder.resolve("log");
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "A\nAda: We agree.\n");
        String url = Stores.postgres();
        Process process = TestImporter.fork(
                log, List.of(), "import", articles.toString(), "--every=1s", "--onrecord.store=" + url);
        try {
            await("1 new, 0 changed, 0 unchanged, 0 failed");
            Path away = Files.move(articles, folder.resolve("away"));
            await("1 UNREADABLE");
            Files.writeString(away.resolve("b.txt"), "B\nBo: We disagree.\n");
            Files.move(away, articles);
            await("1 new, 0 changed, 1 unchanged, 0 failed");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(TERMINATED);
        assertThat(Files.readString(log))
                .contains("removed    1 files are gone")
                .doesNotContain("Exception:");
        assertThat(Stores.query(url, "select uri, kind from notice")).isEmpty();
    }
}
