package onrecord.importer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onrecord.importer.LinkKeys;
import onrecord.importer.Stores.EmptyStore;
import onrecord.schema.Store;
import onrecord.schema.table.ArticleRow;
import onrecord.schema.vocabulary.DateBasis;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class FactsWriterTests {

    @TempDir
    Path folder;

    private static ArticleRows article(String text, int published) {
        return new ArticleRows(
                new ArticleRow(
                        1,
                        "a.txt",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "2031",
                        null,
                        null,
                        DateBasis.STATED,
                        published,
                        "en",
                        text,
                        text,
                        "test",
                        1,
                        text,
                        null),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void noLinkKeepsTheDateThatAnArticleHadBeforeItChanged(EmptyStore store) throws Exception {
        String url = store.url(folder);
        String user = url.startsWith("jdbc:h2") ? "sa" : "postgres";
        SingleConnectionDataSource source = new SingleConnectionDataSource(url, user, "", true);
        Flyway.configure()
                .dataSource(source)
                .locations(Store.migrations(url))
                .load()
                .migrate();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        FactsWriter writer = new FactsWriter(jdbc);
        writer.write(List.of(article("gulls", 5)));
        jdbc.execute(
                "insert into agent (id, kind, name, statement_count, article_count) values (2, 'PERSON', 'A', 0, 1);"
                        + " insert into event (id, type, title, date_order, occurred, statement_count, article_count)"
                        + " values (3, 'AID', 'aid', 5, true, 0, 1);"
                        + " insert into agent_article values (2, 1, 5); insert into event_article values (3, 1, 5)");
        writer.write(List.of(article("gulls", 5)));
        assertThat(jdbc.queryForList("select * from agent_article")).hasSize(1);
        writer.write(List.of(article("herons", 9)));
        LinkKeys.repeated()
                .forEach(faults ->
                        assertThat(jdbc.queryForList(faults)).as(faults).isEmpty());
    }
}
