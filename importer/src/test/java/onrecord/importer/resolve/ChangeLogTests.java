package onrecord.importer.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import onrecord.importer.Stores;
import onrecord.importer.Stores.EmptyStore;
import onrecord.importer.store.ChangeLog;
import onrecord.importer.store.Ids;
import onrecord.schema.Store;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ChangeLogTests {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 5);

    @TempDir
    Path folder;

    private String url;
    private JdbcTemplate jdbc;
    private StoredArticles articles;

    private void open(EmptyStore store) throws Exception {
        url = store.url(folder);
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations(Store.migrations(url))
                .load()
                .migrate();
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connect(), true));
        articles = new StoredArticles(jdbc);
    }

    private Connection connect() throws Exception {
        return url.startsWith("jdbc:h2")
                ? DriverManager.getConnection(url, "sa", "")
                : DriverManager.getConnection(url);
    }

    private void resolve() {
        new StoredResolution(jdbc).resolve();
    }

    /** Of what became known. */
    private List<String> changesAfter(long position) {
        return jdbc.queryForList(
                "select c.kind || ' ' || coalesce(a.title, s.text, e.title) from change_log c"
                        + " left join article a on c.kind = 'ARTICLE' and a.id = c.item_id"
                        + " left join statement s on c.kind = 'STATEMENT' and s.id = c.item_id"
                        + " left join event e on c.kind = 'EVENT' and e.id = c.item_id"
                        + " where c.position > ? and c.kind in ('ARTICLE', 'STATEMENT', 'EVENT') and c.state <> 'GONE'"
                        + " order by c.position",
                String.class,
                position);
    }

    /** Of what an index beside the store has to read again. */
    private List<String> soughtAfter(long position) {
        return jdbc.queryForList(
                "select c.kind || ' ' || coalesce(a.name || case when a.aliases = '' then '' else ' = ' || a.aliases"
                        + " end, e.title, t.title, 'gone') from change_log c"
                        + " left join agent a on c.kind = 'AGENT' and a.id = c.item_id"
                        + " left join event e on c.kind = 'EVENT' and e.id = c.item_id"
                        + " left join article t on c.kind = 'TEXT' and t.id = c.item_id"
                        + " where c.position > ? and c.kind in ('TEXT', 'EVENT', 'AGENT') order by c.position",
                String.class,
                position);
    }

    private List<Long> moments() {
        return jdbc.queryForList("select position from change_moment order by position", Long.class);
    }

    private long position() {
        return jdbc.queryForObject("select position from change_clock", Long.class);
    }

    private static Iterable<?> both() {
        return Stores.both().toList();
    }

    @ParameterizedTest
    @MethodSource("both")
    void whatIsNewIsNotedOnceAndInTheOrderOfTheNews(EmptyStore store) throws Exception {
        open(store);
        articles.visit("b", "Igor Marek", "baker", "Oslo", DAY.plusDays(1), "Marek visits Oslo");
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Belovic visits Bergen");
        assertThat(changesAfter(0)).isEmpty();
        resolve();
        assertThat(changesAfter(0))
                .containsExactly(
                        "ARTICLE Belovic visits Bergen",
                        "ARTICLE Marek visits Oslo",
                        "STATEMENT Well",
                        "STATEMENT Well",
                        "EVENT Belovic visits Bergen",
                        "EVENT Marek visits Oslo");
        long position = position();
        resolve();
        assertThat(position()).isEqualTo(position);
        articles.visit("c", "Rolf Dahl", "pilot", "Bodø", DAY, "Dahl visits Bodø");
        resolve();
        assertThat(changesAfter(position))
                .containsExactly("ARTICLE Dahl visits Bodø", "STATEMENT Well", "EVENT Dahl visits Bodø");
    }

    @ParameterizedTest
    @MethodSource("both")
    void anEventThatAnotherArticleTellsTooIsChanged(EmptyStore store) throws Exception {
        open(store);
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Belovic visits Bergen");
        resolve();
        long position = position();
        articles.visit("b", "Belovic", "envoy", "Bergen", DAY, "Envoy visits Bergen");
        resolve();
        assertThat(changesAfter(position)).hasSize(3).last().asString().startsWith("EVENT ");
    }

    @ParameterizedTest
    @MethodSource("both")
    void whatIsReadAgainIsNoNewStatementAndWhatIsGoneIsNotNoted(EmptyStore store) throws Exception {
        open(store);
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Belovic visits Bergen");
        resolve();
        long position = position();
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Belovic visits Bergen");
        jdbc.update("update article set extractor_version = 'newer'");
        resolve();
        assertThat(changesAfter(position)).containsExactly("ARTICLE Belovic visits Bergen");
        articles.remove("a");
        resolve();
        assertThat(changesAfter(0)).isEmpty();
        assertThat(position()).as("never steps back").isGreaterThan(position);
    }

    @ParameterizedTest
    @MethodSource("both")
    void whatCanBeSoughtIsNotedWhenItIsAnotherOrGone(EmptyStore store) throws Exception {
        open(store);
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Belovic visits Bergen");
        resolve();
        assertThat(soughtAfter(0))
                .containsExactlyInAnyOrder(
                        "AGENT Ana Belovic",
                        "AGENT Bergen",
                        "AGENT Norway",
                        "AGENT The Fjord Post",
                        "EVENT Belovic visits Bergen");
        long position = position();
        resolve();
        assertThat(position()).isEqualTo(position);
        articles.visit("b", "Belovic", "envoy", "Bergen", DAY, "Envoy visits Bergen");
        resolve();
        assertThat(soughtAfter(position)).contains("AGENT Ana Belovic = Belovic");
        position = position();
        articles.remove("a");
        articles.remove("b");
        resolve();
        assertThat(soughtAfter(position)).contains("EVENT gone", "AGENT gone").hasSize(5);
        position = position();
        resolve();
        assertThat(position()).as("gone once").isEqualTo(position);
    }

    @ParameterizedTest
    @MethodSource("both")
    void aTextIsNotedWhenItIsWrittenAndWhenItIsGone(EmptyStore store) throws Exception {
        open(store);
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Belovic visits Bergen");
        new ChangeLog(jdbc).written(List.of(Ids.of("a")));
        assertThat(soughtAfter(0)).containsExactly("TEXT Belovic visits Bergen");
        assertThat(jdbc.queryForObject("select known from change_clock", Long.class))
                .as("nothing is known yet")
                .isZero();
        resolve();
        assertThat(jdbc.queryForObject("select known from change_clock", Long.class))
                .isEqualTo(position());
        long position = position();
        articles.remove("a");
        resolve();
        assertThat(soughtAfter(position)).contains("TEXT gone");
    }

    @ParameterizedTest
    @MethodSource("both")
    void onlyTheLastMomentsAreKeptAndWhatWentAwayBeforeThem(EmptyStore store) throws Exception {
        open(store);
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Belovic visits Bergen");
        resolve();
        articles.remove("a");
        resolve();
        long gone = position();
        assertThat(moments()).containsExactly(0L, 5L + 2, gone);
        articles.visit("b", "Igor Marek", "baker", "Oslo", DAY, "Marek visits Oslo");
        for (int i = 0; i < ChangeLog.MOMENTS - 1; i++) {
            new ChangeLog(jdbc).written(List.of(Ids.of("b")));
        }
        resolve();
        assertThat(jdbc.queryForObject("select count(*) from change_log where state = 'GONE'", Long.class))
                .as("whoever stands at the oldest moment has seen that they are gone")
                .isZero();
        assertThat(moments()).hasSize(ChangeLog.MOMENTS).last().isEqualTo(position());
    }

    @ParameterizedTest
    @MethodSource("both")
    void whoeverHasSeenAPositionHasMissedNoneBeforeIt(EmptyStore store) throws Exception {
        open(store);
        Connection first = connect();
        Connection second = connect();
        first.setAutoCommit(false);
        second.setAutoCommit(false);
        note(first, 1);
        CompletableFuture<Void> later = CompletableFuture.runAsync(() -> {
            note(second, 2);
            commit(second);
        });
        assertThat(later)
                .as("waits for the first to end")
                .failsWithin(500, TimeUnit.MILLISECONDS)
                .withThrowableOfType(java.util.concurrent.TimeoutException.class);
        assertThat(position()).isZero();
        first.commit();
        later.get(10, TimeUnit.SECONDS);
        assertThat(jdbc.queryForList("select item_id from change_log order by position", Long.class))
                .containsExactly(1L, 2L);
        note(first, 3);
        first.rollback();
        note(second, 4);
        commit(second);
        assertThat(jdbc.queryForList("select position from change_log order by position", Long.class))
                .as("without gaps")
                .containsExactly(1L, 2L, 3L);
        first.close();
        second.close();
    }

    /** Notes an event beside those that are noted already. */
    private void note(Connection connection, long event) {
        JdbcTemplate own = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        ChangeLog log = new ChangeLog(own);
        Map<Long, String> events = new java.util.LinkedHashMap<>();
        own.query("select item_id, state from change_log order by position", row -> {
            events.put(row.getLong(1), row.getString(2));
        });
        events.put(event, "new");
        log.resolved(List.of(), List.of(), events);
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
