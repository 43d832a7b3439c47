package onrecord.importer.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.pipeline.ArticlePipeline;
import onrecord.importer.source.SourceDecoder;
import onrecord.importer.source.SourceText;
import onrecord.importer.store.FactsMapping;
import onrecord.schema.Store;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * Whatever an article looks like, its facts say what its text says. Reads articles that were damaged at random, 200 of
 * them or {@code -Dmutations=10000}, from number {@code -Dmutations.from=0} on, with {@code -Dmutations.engine=nlp4j};
 * prints these, so that the same can be read again, and keeps those that it fails on in {@code target/mutations}.
 */
class MutationTests {

    private static final Path KEPT = Path.of("target/mutations");
    private static final List<Path> FOLDERS =
            List.of(Path.of("samples"), Path.of("quality"), Path.of("src/test/resources/cleaning"));

    private final List<String> articles = articles();
    private final ArticlePipeline pipeline = ArticlePipeline.with(System.getProperty("mutations.engine", "nlp4j"));
    private final RowsAssert rows = new RowsAssert(longest());
    private final ConcurrentSkipListMap<Long, Mutant> slowest = new ConcurrentSkipListMap<>();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    MutationTests() throws Exception {}

    @Test
    void factsOfDamagedArticlesSayWhatTheTextSays() throws Exception {
        int from = Integer.getInteger("mutations.from", 0);
        int count = Integer.getInteger("mutations", 200);
        System.out.printf("Reading damaged articles: -Dmutations=%d -Dmutations.from=%d%n", count, from);
        IntStream.range(from, from + count)
                .parallel()
                .mapToObj(number -> Mutant.of(number, articles))
                .forEach(this::timed);
        slowest.forEach((time, mutant) -> System.out.printf("%.1f s of CPU: %s%n", time / 1e9, mutant));
        assertThat(failures).isEmpty();
    }

    private void timed(Mutant mutant) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        read(mutant);
        slowest.put(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start, mutant);
        if (slowest.size() > 3) {
            slowest.pollFirstEntry();
        }
    }

    private void read(Mutant mutant) {
        try {
            if (SourceDecoder.decode(mutant.bytes(), mutant.name()) instanceof SourceText.Decoded source) {
                ArticleFacts facts = pipeline.read(mutant.name(), source.text(), source.html());
                FactsAssert.assertSound(facts);
                rows.assertSound(FactsMapping.rows(facts, source.text(), "", ""), source.text());
            }
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            StackTraceElement[] stack = e.getStackTrace();
            failures.add(mutant + ": " + e + (stack.length == 0 ? "" : " at " + stack[0]));
            keep(mutant, e);
        }
    }

    private static void keep(Mutant mutant, Throwable failure) {
        try {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(mutant.name()), mutant.bytes());
            StringBuilder note = new StringBuilder(mutant + "\n" + failure + "\n");
            Stream.of(failure.getStackTrace())
                    .limit(40)
                    .forEach(line -> note.append(line).append('\n'));
            Files.writeString(KEPT.resolve(mutant.name() + ".note"), note);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> articles() throws IOException {
        List<String> articles = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(MutationTests::isArticle).sorted().toList()) {
                    if (SourceDecoder.decode(Files.readAllBytes(file), file.toString())
                            instanceof SourceText.Decoded source) {
                        articles.add(source.text());
                    }
                }
            }
        }
        assertThat(articles).hasSizeGreaterThan(50);
        return articles;
    }

    private static boolean isArticle(Path file) {
        return file.toString().endsWith(".txt") || file.toString().endsWith(".html");
    }

    /** How many characters each column of a new store holds. */
    private static Map<String, Integer> longest() throws Exception {
        String url = "jdbc:h2:mem:columns;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, Store.H2_USER, Store.H2_PASSWORD)
                .locations(Store.migrations(url))
                .load()
                .migrate();
        Map<String, Integer> longest = new HashMap<>();
        String sql = "select table_name, column_name, character_maximum_length from information_schema.columns"
                + " where table_schema = 'PUBLIC' and character_maximum_length is not null";
        try (var connection = DriverManager.getConnection(url, Store.H2_USER, Store.H2_PASSWORD);
                ResultSet columns = connection.createStatement().executeQuery(sql)) {
            while (columns.next()) {
                String name = columns.getString(1) + "." + columns.getString(2);
                longest.put(name.toLowerCase(Locale.ROOT), (int) Math.min(Integer.MAX_VALUE, columns.getLong(3)));
            }
        }
        assertThat(longest).hasSizeGreaterThan(20);
        return longest;
    }
}
