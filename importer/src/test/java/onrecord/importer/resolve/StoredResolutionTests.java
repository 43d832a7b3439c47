package onrecord.importer.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import onrecord.importer.LinkKeys;
import onrecord.importer.Stores;
import onrecord.importer.Stores.EmptyStore;
import onrecord.schema.Store;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class StoredResolutionTests {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 5);

    @TempDir
    Path folder;

    private CountedWrites jdbc;
    private StoredArticles articles;

    private void open(EmptyStore store) throws Exception {
        String url = store.url(folder);
        boolean h2 = url.startsWith("jdbc:h2");
        SingleConnectionDataSource source = new SingleConnectionDataSource(url, h2 ? "sa" : "postgres", "", true);
        Flyway.configure()
                .dataSource(source)
                .locations(Store.migrations(url))
                .load()
                .migrate();
        jdbc = new CountedWrites(source);
        articles = new StoredArticles(jdbc);
    }

    private void resolve() {
        new StoredResolution(jdbc).resolve();
    }

    private List<String> list(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private static Iterable<?> both() {
        return Stores.both().toList();
    }

    @ParameterizedTest
    @MethodSource("both")
    void twoArticlesBecomeOneGraph(EmptyStore store) throws Exception {
        open(store);
        articles.visit("a", "Ana Belovic", "Chilean envoy", "Bergen", DAY, "Ana Belovic visits Bergen");
        articles.visit("b", "Belovic", "chilean envoy", "Bergen", DAY, "Envoy's visit to Bergen");
        resolve();
        assertThat(list("select kind || ' ' || name || ' ' || statement_count || ' ' || article_count from agent"))
                .containsExactlyInAnyOrder(
                        "PERSON Ana Belovic 2 2",
                        "PLACE Norway 0 2",
                        "PLACE Bergen 0 2",
                        "ORGANIZATION The Fjord Post 0 2");
        assertThat(list(
                        "select n.name || ' ' || n.name_key || case when canonical then ' canonical' else '' end from agent_name n join agent a"
                                + " on a.id = n.agent_id where a.kind = 'PERSON'"))
                .containsExactlyInAnyOrder("Ana Belovic ana belovic canonical", "Belovic belovic");
        assertThat(list("select p.title || ' ' || l.name || ' ' || first_seen_edtf || ' ' || last_seen_edtf"
                        + " from agent_position p join agent l on l.id = p.place_id"))
                .containsExactly("Chilean envoy Norway 2031-05-06 2031-05-06");
        assertThat(list("select e.title || ' ' || p.name || ' ' || e.statement_count || ' ' || e.article_count"
                        + " from event e join agent p on p.id = e.place_id"))
                .containsExactly("Ana Belovic visits Bergen Bergen 2 2");
        assertThat(list("select a.name || ' ' || role from participant p join agent a on a.id = p.agent_id"))
                .containsExactlyInAnyOrder("Ana Belovic ACTOR", "Norway RECIPIENT");
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyFactPointsIntoTheGraph(EmptyStore store) throws Exception {
        open(store);
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Ana Belovic visits Bergen");
        resolve();
        for (String pointer : List.of(
                "cast_member.agent_id",
                "mention.agent_id",
                "byline.agent_id",
                "article.publisher_id",
                "article.dateline_id",
                "statement.speaker_id")) {
            String table = pointer.substring(0, pointer.indexOf('.'));
            assertThat(list("select agent.name from " + table + " left join agent on agent.id = " + pointer))
                    .as(pointer)
                    .isNotEmpty()
                    .doesNotContainNull();
        }
        for (String pointer : List.of(
                "article_event.event_id",
                "event_mention.event_id",
                "statement.occasion_id",
                "statement_event.event_id")) {
            String table = pointer.substring(0, pointer.indexOf('.'));
            assertThat(list("select event.title from " + table + " left join event on event.id = " + pointer))
                    .as(pointer)
                    .containsExactly("Ana Belovic visits Bergen");
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void aSecondTimeWritesNothing(EmptyStore store) throws Exception {
        open(store);
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Ana Belovic visits Bergen");
        articles.visit("b", "Belovic", "envoy", "Bergen", DAY, "Envoy visits Bergen");
        articles.visit("c", "Igor Marek", "baker", "Oslo", DAY, "Igor Marek visits Oslo");
        resolve();
        assertThat(jdbc.sinceLastAsked()).isPositive();
        resolve();
        assertThat(jdbc.sinceLastAsked()).isZero();
    }

    @ParameterizedTest
    @MethodSource("both")
    void theGraphFollowsAnArticleThatChangesAndOneThatGoes(EmptyStore store) throws Exception {
        open(store);
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Ana Belovic visits Bergen");
        articles.visit("b", "Igor Marek", "baker", "Oslo", DAY, "Igor Marek visits Oslo");
        resolve();
        articles.visit("b", "Igor Marek", "baker", "Tromsø", DAY.plusDays(1), "Igor Marek visits Tromsø");
        resolve();
        assertThat(list("select name from agent where kind = 'PLACE'"))
                .containsExactlyInAnyOrder("Norway", "Bergen", "Tromsø");
        assertThat(list("select date_edtf from event")).containsExactlyInAnyOrder("2031-05-05", "2031-05-06");
        articles.remove("b");
        resolve();
        assertThat(list("select name from agent"))
                .containsExactlyInAnyOrder("Ana Belovic", "Norway", "Bergen", "The Fjord Post");
        assertThat(list("select title from event")).containsExactly("Ana Belovic visits Bergen");
        assertThat(list("select name from agent_name")).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("both")
    void theWayToASetOfArticlesLeavesNoTrace(EmptyStore store) throws Exception {
        open(store);
        articles.visit("b", "Belovic", "envoy", "Bergen", DAY, "Envoy visits Bergen");
        resolve();
        articles.visit("c", "Igor Marek", "baker", "Oslo", DAY, "Igor Marek visits Oslo");
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Ana Belovic visits Bergen");
        resolve();
        articles.remove("c");
        resolve();
        List<String> stepByStep = graph();
        open(store);
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Ana Belovic visits Bergen");
        articles.visit("b", "Belovic", "envoy", "Bergen", DAY, "Envoy visits Bergen");
        resolve();
        assertThat(graph()).isEqualTo(stepByStep);
    }

    @ParameterizedTest
    @MethodSource("both")
    void linksRepeatTheSortKeysOfWhatTheyLeadTo(EmptyStore store) throws Exception {
        open(store);
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Ana Belovic visits Bergen");
        resolve();
        articles.visit("b", "Belovic", "envoy", "Bergen", DAY, "Envoy visits Bergen");
        resolve();
        assertThat(list("select name from agent where kind = 'PERSON'")).containsExactly("Ana Belovic");
        assertThat(list("select published_order from event_article")).hasSize(2);
        assertLinksAreRight();
        articles.visit("b", "Igor Marek", "baker", "Oslo", DAY.plusDays(9), "Igor Marek visits Oslo");
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY.minusDays(9), "Ana Belovic visits Bergen");
        resolve();
        assertThat(list("select name from agent where kind = 'PERSON'")).hasSize(2);
        assertThat(list("select said_order from statement_event")).hasSize(2);
        assertThat(list("select date_order from participant")).hasSize(4);
        assertLinksAreRight();
        articles.remove("b");
        resolve();
        assertLinksAreRight();
    }

    private void assertLinksAreRight() {
        LinkKeys.faults()
                .forEach(faults ->
                        assertThat(jdbc.queryForList(faults)).as(faults).isEmpty());
    }

    private List<String> graph() {
        return List.of(
                        "agent",
                        "agent_name",
                        "agent_position",
                        "event",
                        "participant",
                        "statement_event",
                        "agent_article",
                        "event_article",
                        "cast_member",
                        "mention",
                        "byline",
                        "statement",
                        "article_event",
                        "event_mention",
                        "article")
                .stream()
                .flatMap(table -> jdbc.queryForList("select * from " + table).stream()
                        .map(Object::toString)
                        .sorted())
                .toList();
    }
}
