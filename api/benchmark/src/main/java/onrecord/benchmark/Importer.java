package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The importer at work: reads the bundled samples under as many names as wanted, into a store that others ask. */
record Importer(Process process, String store, long before) implements AutoCloseable {

    private static final String JAVA = System.getProperty("benchmark.java", "java");
    private static final String JAR =
            System.getProperty("benchmark.importer", "../../importer/target/onrecord-importer.jar");
    private static final Path SAMPLES = Path.of("../../importer/samples");

    /** Returns when it has begun to write. */
    static Importer start(String store, Path folder, int copies) throws IOException, SQLException {
        copy(folder, copies);
        long before = articles(store);
        Process process = new ProcessBuilder(
                        JAVA, "-jar", JAR, "import", folder.toString(), "--onrecord.store=" + store)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("importer.log").toFile())
                .start();
        Importer importer = new Importer(process, store, before);
        while (importer.written() == 0) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the importer ended with " + process.exitValue());
            }
            pause();
        }
        return importer;
    }

    private static void copy(Path folder, int copies) throws IOException {
        try (Stream<Path> samples = Files.walk(SAMPLES)) {
            List<Path> articles =
                    samples.filter(file -> file.toString().endsWith(".txt")).toList();
            for (int copy = 0; copy < copies; copy++) {
                for (Path article : articles) {
                    Path target = folder.resolve(copy + "/" + SAMPLES.relativize(article));
                    Files.createDirectories(target.getParent());
                    Files.copy(article, target);
                }
            }
        }
    }

    /** How many articles it has stored. */
    long written() throws SQLException {
        return articles(store) - before;
    }

    private static long articles(String store) throws SQLException {
        try (Connection connection = Data.connect(store);
                ResultSet count = connection.createStatement().executeQuery("select count(*) from article")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Stops it as a user would, wherever it is. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}
