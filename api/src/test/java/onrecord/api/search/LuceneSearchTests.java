package onrecord.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import onrecord.api.TestStore;
import onrecord.api.text.SoughtParser;
import onrecord.schema.Store;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index beside an H2 file comes back, comes again, and follows, whoever writes. */
class LuceneSearchTests {

    @TempDir
    Path folder;

    private String url;

    @BeforeEach
    void makeStore() throws SQLException {
        url = "jdbc:h2:file:" + folder.resolve("store") + ";DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, Store.H2_USER, Store.H2_PASSWORD)
                .locations(Store.migrations(url))
                .load()
                .migrate();
        insert(1, "herons");
        insert(2, "gulls");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, Store.H2_USER, Store.H2_PASSWORD);
    }

    private void execute(String... sql) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            for (String each : sql) {
                connection.createStatement().execute(each);
            }
            connection.commit();
        }
    }

    private void insert(long id, String text) throws SQLException {
        execute(id, insertion(id, text));
    }

    private static String insertion(long id, String text) {
        return "insert into article (id, uri, published_order, text, content_hash, extractor_version, revision)"
                + " values (" + id + ", '" + id + "', 0, '" + text + "', '', '', 1)";
    }

    private void change(long id, String text) throws SQLException {
        execute(id, "update article set text = '" + text + "' where id = " + id);
    }

    /** As an importer does. */
    private void execute(long id, String sql) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(sql);
            TestStore.note(connection, "TEXT", id);
            connection.commit();
        }
    }

    private List<Long> ids(LuceneSearch search, String text) throws SQLException {
        Ranking.InIndex ranking = (Ranking.InIndex) search.ranking("article", SoughtParser.parse("text", text));
        try (Connection connection = connect()) {
            return ranking.known().hits(connection).stream()
                    .map(Hit::id)
                    .sorted()
                    .toList();
        }
    }

    /** Once there is something to ask, however slow the machine. */
    private LuceneSearch open() throws Exception {
        LuceneSearch search = LuceneSearch.of(url);
        for (int i = 0; i < 20; i++) {
            try {
                ids(search, "whatever");
                return search;
            } catch (IndexFailure notReady) {
                Thread.sleep(100);
            }
        }
        return search;
    }

    private Path index() {
        return folder.resolve("store.search");
    }

    private List<String> segments() throws IOException {
        try (Stream<Path> files = Files.list(index())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("_"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void itIsThereAgainAtTheNextStart() throws Exception {
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).containsExactly(1L);
        }
        List<String> before = segments();
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).containsExactly(1L);
            assertThat(segments()).isEqualTo(before);
        }
    }

    @Test
    void itCatchesUpWithWhatHappenedMeanwhile() throws Exception {
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "gull")).containsExactly(2L);
        }
        change(2, "terns");
        insert(3, "gulls");
        change(3, "gulls again");
        execute(1, "delete from article where id = 1");
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "gull")).containsExactly(3L);
            assertThat(ids(search, "tern")).containsExactly(2L);
            assertThat(ids(search, "heron")).isEmpty();
        }
    }

    @Test
    void aChangeIsFoundAtOnce() throws Exception {
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).containsExactly(1L);
            change(1, "terns");
            assertThat(ids(search, "heron")).isEmpty();
            assertThat(ids(search, "tern")).containsExactly(1L);
        }
    }

    @Test
    void itIsMadeAgainWhenItIsGoneOrDamaged() throws Exception {
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).containsExactly(1L);
        }
        for (String damaged : segments()) {
            Path file = index().resolve(damaged);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).containsExactly(1L);
        }
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "gull")).containsExactly(2L);
        }
        Files.list(index())
                .filter(file -> file.getFileName().toString().startsWith("segments"))
                .forEach(file -> {
                    try {
                        Files.writeString(file, "no index");
                    } catch (IOException failure) {
                        throw new java.io.UncheckedIOException(failure);
                    }
                });
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "gull")).containsExactly(2L);
        }
    }

    @Test
    void theIndexOfAnotherStoreIsNotTaken() throws Exception {
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).containsExactly(1L);
        }
        execute(
                "update change_moment set mark = 'of another ' || position",
                "update article set text = 'terns' where id = 1");
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).isEmpty();
            assertThat(ids(search, "tern")).containsExactly(1L);
        }
    }

    /** The index is ahead of the store that was restored. */
    @Test
    void aStoreThatWasRestoredFromABackupIsReadAgain() throws Exception {
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).containsExactly(1L);
        }
        backup();
        change(1, "terns");
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "tern")).containsExactly(1L);
        }
        restore();
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "tern")).isEmpty();
            assertThat(ids(search, "heron")).containsExactly(1L);
        }
    }

    /** The index has the store's position, or is behind it, and yet has read what never happened here. */
    @Test
    void aStoreThatWasRestoredAndWentOnIsReadAgain() throws Exception {
        backup();
        change(1, "terns");
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "tern")).containsExactly(1L);
        }
        for (int laterChanges = 1; laterChanges <= 2; laterChanges++) {
            restore();
            for (int i = 0; i < laterChanges; i++) {
                change(2, "skuas");
            }
            try (LuceneSearch search = open()) {
                assertThat(ids(search, "tern")).isEmpty();
                assertThat(ids(search, "heron")).containsExactly(1L);
                assertThat(ids(search, "skua")).containsExactly(2L);
            }
        }
    }

    @Test
    void whoIsFurtherBehindThanTheStoreRemembersReadsAllAgain() throws Exception {
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).containsExactly(1L);
        }
        execute(1, "delete from article where id = 1");
        insert(3, "terns");
        execute(
                "delete from change_log where item_id = 1",
                "delete from change_moment where position < (select max(position) from change_moment)");
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).isEmpty();
            assertThat(ids(search, "tern")).containsExactly(3L);
        }
    }

    @Test
    void rowsThatWereWrittenPastTheLogAreFoundAtTheNextStart() throws Exception {
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).containsExactly(1L);
        }
        execute(insertion(3, "a heron"));
        try (LuceneSearch search = open()) {
            assertThat(ids(search, "heron")).containsExactly(1L, 3L);
        }
    }

    private void backup() throws SQLException {
        execute("script to '" + folder.resolve("backup.sql") + "'");
    }

    private void restore() throws SQLException {
        execute("drop all objects", "runscript from '" + folder.resolve("backup.sql") + "'");
    }

    @Test
    void twoProcessesShareItAndOneGoesOnWhenTheOtherEnds() throws Exception {
        LuceneSearch first = open();
        assertThat(ids(first, "heron")).containsExactly(1L);
        try (LuceneSearch second = open()) {
            assertThat(ids(second, "heron")).containsExactly(1L);
            change(1, "terns");
            assertThat(ids(second, "tern")).containsExactly(1L);
            assertThat(ids(first, "tern")).containsExactly(1L);
            first.close();
            change(2, "terns");
            assertThat(ids(second, "tern")).containsExactly(1L, 2L);
            insert(3, "a tern");
            assertThat(ids(second, "tern")).containsExactly(1L, 2L, 3L);
        }
    }
}
