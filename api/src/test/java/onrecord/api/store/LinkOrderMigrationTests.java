package onrecord.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import onrecord.api.Api;
import onrecord.api.TestStore;
import onrecord.schema.Store;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkOrderMigrationTests {

    /** The fixture for a store whose links have no sort keys. */
    static String fixtureBefore() {
        return Api.resource("fixture.sql")
                .replaceAll(
                        "(insert into (?:participant|statement_event) .*), \\w+_order\\) values (.*), -?\\d+\\);",
                        "$1) values $2);")
                .replaceAll("insert into (agent_article|event_article) .*;", "")
                .replaceAll("(?s)-- Since V16.*", "");
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void linksThatWereStoredBeforeGetTheirSortKeys(TestStore store) throws Exception {
        String grown = store.create();
        flyway(grown).target("12").load().migrate();
        execute(grown, fixtureBefore());
        flyway(grown).load().migrate();
        String fresh = store.create();
        flyway(fresh).load().migrate();
        execute(fresh, Api.resource("fixture.sql"));
        assertThat(links(grown)).isEqualTo(links(fresh)).hasSizeGreaterThan(20);
    }

    static FluentConfiguration flyway(String url) {
        return Flyway.configure()
                .dataSource(url, Store.isH2(url) ? Store.H2_USER : null, Store.isH2(url) ? Store.H2_PASSWORD : null)
                .locations(Store.migrations(url));
    }

    private static void execute(String url, String sql) throws Exception {
        try (Connection connection = TestStore.connect(url)) {
            connection.createStatement().execute(sql);
        }
    }

    private static List<String> links(String url) throws Exception {
        List<String> links = new ArrayList<>();
        try (Connection connection = TestStore.connect(url)) {
            for (String columns : List.of(
                    "statement_id, event_id, said_order from statement_event",
                    "agent_id, event_id, date_order from participant",
                    "agent_id, article_id, published_order from agent_article",
                    "event_id, article_id, published_order from event_article")) {
                ResultSet rows = connection.createStatement().executeQuery("select " + columns + " order by 1, 2");
                while (rows.next()) {
                    links.add(columns + " " + rows.getLong(1) + " " + rows.getLong(2) + " " + rows.getInt(3));
                }
            }
        }
        return links;
    }
}
