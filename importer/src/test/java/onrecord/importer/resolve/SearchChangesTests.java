package onrecord.importer.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onrecord.schema.Store;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The index beside an H2 store learns what it must read again. */
class SearchChangesTests {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 5);

    private CountedWrites jdbc;
    private StoredArticles articles;

    @BeforeEach
    void open() {
        SingleConnectionDataSource source = new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
        Flyway.configure()
                .dataSource(source)
                .locations(Store.migrations("jdbc:h2:mem:"))
                .load()
                .migrate();
        jdbc = new CountedWrites(source);
        articles = new StoredArticles(jdbc);
    }

    private void resolve() {
        new StoredResolution(jdbc).resolve();
    }

    private List<String> changedAfter(long change) {
        return jdbc.queryForList(
                "select c.kind || ' ' || coalesce(a.name || case when a.aliases = '' then '' else ' = ' || a.aliases"
                        + " end, e.title, 'gone') from search_change c left join agent a on a.id = c.item_id"
                        + " left join event e on e.id = c.item_id where c.change > " + change,
                String.class);
    }

    private long changes() {
        return jdbc.queryForObject("select changes from search_state", Long.class);
    }

    @Test
    void newAgentsAndEventsAreNoted() {
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Ana Belovic visits Bergen");
        resolve();
        assertThat(changedAfter(0))
                .containsExactlyInAnyOrder(
                        "AGENT Ana Belovic",
                        "AGENT Bergen",
                        "AGENT Norway",
                        "AGENT The Fjord Post",
                        "EVENT Ana Belovic visits Bergen");
    }

    @Test
    void onlyWhatBecameAnotherIsNotedAgainAndWhatWentAway() {
        articles.visit("a", "Ana Belovic", "envoy", "Bergen", DAY, "Ana Belovic visits Bergen");
        resolve();
        long before = changes();
        resolve();
        assertThat(changes()).isEqualTo(before);
        articles.visit("b", "Belovic", "envoy", "Bergen", DAY, "Envoy's visit to Bergen");
        resolve();
        assertThat(changedAfter(before)).contains("AGENT Ana Belovic = Belovic");
        articles.remove("a");
        articles.remove("b");
        resolve();
        assertThat(changedAfter(before)).contains("EVENT gone", "AGENT gone");
    }
}
