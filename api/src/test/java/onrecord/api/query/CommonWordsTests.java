package onrecord.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Words that more rows have than H2 takes as one array: 70,000 statements of 80,000, of which each thousandth is one person's. */
class CommonWordsTests {

    private static final String STATEMENTS = """
            insert into agent (id, kind, name, statement_count, article_count) values (7, 'PERSON', 'Talker', 80, 1);
            insert into article (id, uri, published_order, text, content_hash, extractor_version, revision)
              values (1, 'talks.txt', 0, 'text', 'hash', 'test', 1);
            insert into event (id, type, title, date_order, occurred, statement_count, article_count)
              values (2, 'CONSULT', 'talk', 0, true, 80000, 1);
            insert into statement (id, article_id, ordinal, kind, text, speaker_id, said_order, said_earliest, said_latest,
                said_edtf, confidence)
              select x, 1, x, case mod(x, 4) when 0 then 'DIRECT' else 'INDIRECT' end,
                case when x <= 70000 then 'gulls ' else 'herons ' end || x, case mod(x, 1000) when 0 then 7 end,
                x / 100, dateadd('day', x / 100, date '1970-01-01'), dateadd('day', x / 100, date '1970-01-01'), '1970', 0.5
              from system_range(1, 80000) s(x);
            insert into statement_event (statement_id, event_id, evidence_start, evidence_end, confidence, said_order)
              select x, 2, 0, 1, 0.5, x / 100 from system_range(1, 80000) s(x);
            analyze""";

    private static Api api;

    @BeforeAll
    static void fill() throws SQLException {
        api = Api.start(TestStore.H2.create(), "--onrecord.limit.time=60s");
        try (Connection connection = TestStore.connect(api.store())) {
            connection.createStatement().execute(STATEMENTS);
            TestStore.forget(connection);
        }
        waitForIndex();
    }

    @AfterAll
    static void stop() {
        api.context().close();
    }

    /** However slow the machine. */
    private static void waitForIndex() {
        for (int i = 0; i < 60; i++) {
            if (api.post("{\"query\":\"{ statements(filter: { text: \\\"80000\\\" }) { nodes { text } } }\"}")
                    .body()
                    .contains("herons")) {
                return;
            }
        }
    }

    @Test
    void theyAreCountedAndTheirPagesTurned() {
        JsonNode statements = api.ask(
                        "{ statements(first: 2, filter: { text: \"gull\" }) { totalCount nodes { text } pageInfo { endCursor } } }")
                .get("statements");
        assertThat(statements.get("totalCount").asInt()).isEqualTo(70_000);
        assertThat(statements.get("nodes").findValuesAsString("text")).containsExactly("gulls 70000", "gulls 69999");
        String end = statements.get("pageInfo").get("endCursor").asString();
        JsonNode next = api.ask("{ statements(first: 2, after: \"" + end
                + "\", filter: { text: \"gull\", kind: [DIRECT] }) { totalCount nodes { text } } }");
        assertThat(next.findValuesAsString("text")).containsExactly("gulls 69996", "gulls 69992");
        assertThat(next.findValue("totalCount").asInt()).isEqualTo(17_500);
    }

    @Test
    void facetsAndHistogramsCountThemAll() {
        JsonNode counted = api.ask("{ statements(filter: { text: \"gull\" }) { facets(by: KIND) { value count }"
                        + " histogram(interval: YEAR) { from count } } }")
                .get("statements");
        assertThat(counted.get("facets"))
                .hasToString("[{\"value\":\"INDIRECT\",\"count\":52500},{\"value\":\"DIRECT\",\"count\":17500}]");
        assertThat(counted.get("histogram").get(0)).hasToString("{\"from\":\"1970-01-01\",\"count\":36499}");
    }

    @Test
    void theyAreFoundAmongThoseOfAPersonAndOfAnEvent() {
        JsonNode found = api.ask("{ people { nodes { statements(last: 1, filter: { text: \"gull\" }) { totalCount nodes"
                + " { text } } } } events { nodes { statements(first: 1, filter: { text: \"gull\" }) { totalCount nodes"
                + " { text } } } } }");
        assertThat(found.get("people").findValue("totalCount").asInt()).isEqualTo(70);
        assertThat(found.get("events").findValue("totalCount").asInt()).isEqualTo(70_000);
        assertThat(found.findValuesAsString("text")).containsExactly("gulls 1000", "gulls 70000");
    }

    @Test
    void aSearchIsNarrowedByThem() {
        JsonNode found = api.ask("{ search(text: \"70000 OR 80000\", filter: { statements: { text: \"gull\" } })"
                + " { totalCount nodes { ... on Statement { text } } } }");
        assertThat(found.findValue("totalCount").asInt()).isEqualTo(1);
        assertThat(found.findValuesAsString("text")).containsExactly("gulls 70000");
    }

    @Test
    void asManyAsAreRankedAreCountedAmongThem() {
        JsonNode found = api.ask(
                "{ search(text: \"gull\", first: 1, filter: { statements: { text: \"gull\" } })" + " { totalCount } }");
        assertThat(found.findValue("totalCount").asInt()).isEqualTo(65_536);
    }
}
