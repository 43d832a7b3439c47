package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports the bundled samples as a user would, with the real engine, and looks at what is stored. */
class SamplesTests {

    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private static Path folder;

    private static String store;

    @BeforeAll
    static void importSamples() throws Exception {
        copy(SAMPLES, folder.resolve("articles"), index -> true);
        store = Stores.h2(folder);
        run(store);
    }

    private static void run(String url) {
        int code = ImporterApplication.run("import", folder.resolve("articles").toString(), "--onrecord.store=" + url);
        assertThat(code).isZero();
    }

    /** Copies the files whose place in the listing is wanted. */
    private static void copy(Path from, Path to, IntPredicate wanted) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            IntStream.range(0, sorted.size())
                    .filter(wanted)
                    .mapToObj(sorted::get)
                    .forEach(file -> {
                        try {
                            Path target = to.resolve(from.relativize(file).toString());
                            Files.createDirectories(target.getParent());
                            Files.copy(file, target);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    @Test
    void everyArticleIsThere() throws Exception {
        assertThat(Stores.query(store, "select uri from article")).hasSize(14);
        assertThat(Stores.query(store, "select uri, reason from notice")).isEmpty();
    }

    @Test
    void everySpanIsWhatItsFactClaims() throws Exception {
        Map<String, String> texts = new HashMap<>();
        Stores.query(store, "select id, text from article")
                .forEach(row -> texts.put(row.get(0).toString(), row.get(1).toString()));
        assertSpans(texts, "select article_id, span_start, span_end, text from mention");
        assertSpans(texts, "select article_id, span_start, span_end, text from event_mention");
        assertSpans(texts, "select article_id, cue_start, cue_end, cue from statement where cue is not null");
    }

    private static void assertSpans(Map<String, String> texts, String sql) throws Exception {
        List<List<Object>> rows = Stores.query(store, sql);
        assertThat(rows)
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(
                                texts.get(row.get(0).toString()).substring(number(row.get(1)), number(row.get(2))))
                        .isEqualTo(row.get(3)));
    }

    @Test
    void everyStatementIsItsSpansJoined() throws Exception {
        Map<String, String> joined = new HashMap<>();
        Stores.query(store, """
                        select p.statement_id, p.span_start, p.span_end, a.text
                        from statement_span p join statement s on s.id = p.statement_id
                        join article a on a.id = s.article_id order by p.statement_id, p.ordinal
                        """)
                .forEach(row -> joined.merge(
                        row.get(0).toString(),
                        row.get(3).toString().substring(number(row.get(1)), number(row.get(2))),
                        (first, next) -> first + " " + next));
        List<List<Object>> statements = Stores.query(store, "select id, text from statement");
        assertThat(statements)
                .hasSizeGreaterThan(150)
                .allSatisfy(row -> assertThat(joined.get(row.get(0).toString())).isEqualTo(row.get(1)));
    }

    @Test
    void articlesThatArriveInTwoLotsGiveTheSameGraph() throws Exception {
        List<String> atOnce = Stores.facts(store);
        Path articles = folder.resolve("articles");
        Path aside = Files.move(articles, folder.resolve("aside"));
        String inTwo = Stores.h2(folder);
        copy(SAMPLES, articles, index -> index % 2 == 1);
        run(inTwo);
        copy(SAMPLES, articles, index -> index % 2 == 0);
        run(inTwo);
        Stores.assertSame(Stores.facts(inTwo), atOnce);
        assertThat(aside).exists();
    }

    private static int number(Object value) {
        return Integer.parseInt(value.toString());
    }
}
