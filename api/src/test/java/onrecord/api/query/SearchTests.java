package onrecord.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.api.Api;
import onrecord.api.Cpu;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SearchTests {

    private static final String SEARCH =
            "query($text: String!, $first: Int, $after: String, $last: Int, $before: String)"
                    + " { search(text: $text, first: $first, after: $after, last: $last, before: $before)"
                    + " { totalCount nodes { ... on Node { id } } edges { cursor score node { ... on Node { id } } }"
                    + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    private static JsonNode page(Api api, Map<String, ?> variables) {
        return api.ask(SEARCH, variables).get("search");
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("nodes").forEach(node -> ids.add(node.get("id").asString()));
        return ids;
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void pagesForwardAndBackwardAreTheWholeList(TestStore store) {
        Api api = Api.withFixture(store);
        String text = "the OR ice OR sol* OR port OR norland";
        List<String> whole = ids(page(api, Map.of("text", text, "first", 100)));
        assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        List<String> forward = new ArrayList<>();
        JsonNode page = page(api, Map.of("text", text, "first", 3));
        forward.addAll(ids(page));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = page(
                    api,
                    Map.of(
                            "text",
                            text,
                            "first",
                            3,
                            "after",
                            page.at("/pageInfo/endCursor").asString()));
            assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
            forward.addAll(ids(page));
        }
        assertThat(forward).isEqualTo(whole);
        List<String> backward = new ArrayList<>(ids(page = page(api, Map.of("text", text, "last", 4))));
        while (page.at("/pageInfo/hasPreviousPage").asBoolean()) {
            page = page(
                    api,
                    Map.of(
                            "text",
                            text,
                            "last",
                            4,
                            "before",
                            page.at("/edges/0/cursor").asString()));
            assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
            backward.addAll(0, ids(page));
        }
        assertThat(backward).isEqualTo(whole);
        assertThat(page.get("totalCount").asInt()).isEqualTo(whole.size());
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aCursorOfAnotherSearchIsRefused(TestStore store) {
        Api api = Api.withFixture(store);
        String cursor =
                page(api, Map.of("text", "ice")).at("/pageInfo/endCursor").asString();
        assertThat(api.refuse("{ search(text: \"strike\", after: \"" + cursor + "\") { totalCount } }")
                        .path("message")
                        .asString())
                .isEqualTo("search.after: this cursor comes from a list in another order");
    }

    /** Its pages would leave out what the other one does not find, or show it twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "types: [STATEMENT]",
                "types: [EVENT, STATEMENT]",
                "filter: { statements: { minConfidence: 0.9 } }",
                "filter: { statements: { minConfidence: 0.8 } }",
                "filter: { statements: { kind: [DIRECT] } }",
                "types: [EVENT, STATEMENT], filter: { events: { type: [OTHER] } }",
            })
    void aCursorOfASearchWithOtherTypesOrAnotherFilterIsRefused(String arguments) {
        Api api = Api.withFixture(TestStore.H2);
        String all = "{ search(text: \"ice\", after: \"%s\") { totalCount } }";
        String some = "{ search(text: \"ice\", " + arguments + ", after: \"%s\") { totalCount } }";
        String cursor = api.ask("{ search(text: \"ice\", " + arguments + ", first: 1) { pageInfo { endCursor } } }")
                .at("/search/pageInfo/endCursor")
                .asString();
        assertThat(api.refuse(all.formatted(cursor)).path("message").asString())
                .isEqualTo("search.after: this cursor comes from a list in another order");
        assertThat(api.ask(some.formatted(cursor))).isNotNull();
    }

    /** "Aa" and "BB" have one hash code. */
    @Test
    void aCursorOfASearchForATextOfTheSameHashCodeIsRefused() {
        Api api = Api.withFixture(TestStore.H2);
        String cursor = api.ask("{ search(text: \"ice OR Aa\", first: 1) { pageInfo { endCursor } } }")
                .at("/search/pageInfo/endCursor")
                .asString();
        assertThat(api.refuse("{ search(text: \"ice OR BB\", after: \"" + cursor + "\") { totalCount } }")
                        .path("message")
                        .asString())
                .isEqualTo("search.after: this cursor comes from a list in another order");
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aCursorIsGoodWhereTheSameIsSaidInAnotherOrder(TestStore store) {
        Api api = Api.withFixture(store);
        String cursor = api.ask("{ search(text: \"ice\", first: 1, types: [EVENT, STATEMENT], filter: { statements:"
                        + " { kind: [DIRECT, MIXED], minConfidence: 0.1 } }) { pageInfo { endCursor } } }")
                .at("/search/pageInfo/endCursor")
                .asString();
        assertThat(api.ask("{ search(text: \"ice\", types: [STATEMENT, EVENT], filter: { statements:"
                                + " { minConfidence: 0.1, kind: [MIXED, DIRECT] } }, after: \"" + cursor
                                + "\") { nodes { __typename } } }")
                        .at("/search/nodes"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ search(text: \"\") { totalCount } } | search.text: must have at least one word, or be left out",
                "{ a: search(text: \"x (y\") { totalCount } }"
                        + " | a.text: this parenthesis is not closed, at character 3",
                "{ search(text: \"x\", types: []) { totalCount } }"
                        + " | search.types: must name at least one value, or be left out",
                "{ search(text: \"x\", first: 0) { totalCount } } | search.first: must be from 1 to 100, is 0",
                "{ search(text: \"x\") { edges { snippets(first: 11) { text } } } }"
                        + " | search.edges.snippets.first: must be from 1 to 10, is 11",
                "{ search(text: \"x\", filter: { statements: { minConfidence: 2 } }) { totalCount } }"
                        + " | search.filter.statements.minConfidence: must be from 0 to 1, is 2.0",
                "{ search(text: \"x\", filter: { events: { place: \"AQAAAAAAAAAL\" } }) { totalCount } }"
                        + " | search.filter.events.place: is the id of a type Article, where Place is wanted",
                "{ statements(filter: { text: \"a b)\" }) { totalCount } }"
                        + " | statements.filter.text: this parenthesis was not opened, at character 4",
            })
    void aWrongArgumentIsNamedWithTheReason(String query, String message) {
        for (TestStore store : TestStore.values()) {
            JsonNode error = Api.withFixture(store).refuse(query);
            assertThat(error.path("message").asString()).isEqualTo(message);
            assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ice (-docks -reopen) | The ice is coming",
                "the (ice OR -of) | We will reopen the docks before the ice comes.; The ice is coming;"
                        + " it would meet the dockers on March 9; the offer an insult",
                "the (strike OR (-ice -offer)) | the strike of February had cost Norland dearly;"
                        + " it would meet the dockers on March 9",
                "the -(offer -insult) (-ice) | the strike of February had cost Norland dearly;"
                        + " it would meet the dockers on March 9; the offer an insult",
            })
    void aGroupMaySayOnlyWhatMustNotBeThere(String text, String found) {
        for (TestStore store : TestStore.values()) {
            Api api = Api.withFixture(store);
            List<String> texts = new ArrayList<>();
            api.ask("{ statements(filter: { text: \"" + text + "\" }) { nodes { text } } }")
                    .at("/statements/nodes")
                    .forEach(node -> texts.add(node.get("text").asString()));
            assertThat(texts).as(store.name()).containsExactlyInAnyOrder(found.split("; "));
            int hits = api.ask("{ search(text: \"" + text + "\", types: [STATEMENT]) { totalCount } }")
                    .at("/search/totalCount")
                    .asInt();
            assertThat(hits).as(store.name()).isEqualTo(texts.size());
        }
    }

    @Test
    void isAnsweredWithinTheTimeWhateverIsSought() {
        List<String> hard = List.of(
                "aa* ab* ac* so* no* po* th* re* ic* do* wi* co* st* ha* be* ca*",
                "\"a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a\"",
                "(a OR b) (c OR d) (e OR f) (g OR h) (i OR j) (k OR l) (m OR n) (o OR p) (q OR r) (s OR t)",
                "((((((((((a OR b))))))))))",
                "the -(the OR a OR b OR c) OR the",
                "\u0301".repeat(500) + "a".repeat(500),
                "'':* & | ! <-> \\\\ %_ OR ferry");
        for (TestStore store : TestStore.values()) {
            Api api = Api.withFixture(store);
            for (String text : hard) {
                Duration taken = Cpu.ofRequests(() -> assertThat(
                                api.post(SEARCH, Map.of("text", text)).body())
                        .doesNotContain("\"TIMEOUT\""));
                assertThat(taken).as(text).isLessThan(Duration.ofSeconds(1));
            }
        }
    }

    /** Every snippet is what stands there, and every highlight in it is a sought word. */
    @ParameterizedTest
    @EnumSource(TestStore.class)
    void snippetsFitTheTextOfTheArticle(TestStore store) {
        JsonNode edges = Api.withFixture(store)
                .ask("{ search(text: \"ice OR dock OR solvang OR strike\", first: 100) { edges { node { __typename }"
                        + " snippets(first: 10) { article { text } span { start end } text"
                        + " highlights { start end } } } } }")
                .at("/search/edges");
        int highlights = 0;
        for (JsonNode edge : edges) {
            for (JsonNode snippet : edge.get("snippets")) {
                String text = snippet.at("/article/text").asString();
                int start = snippet.at("/span/start").asInt();
                int end = snippet.at("/span/end").asInt();
                assertThat(snippet.get("text").asString()).isEqualTo(text.substring(start, end));
                for (JsonNode word : snippet.get("highlights")) {
                    highlights++;
                    assertThat(word.get("start").asInt()).isBetween(start, end);
                    assertThat(text.substring(
                                    word.get("start").asInt(), word.get("end").asInt()))
                            .matches("(?i)ice|docks?|solvang|strikes?");
                }
            }
        }
        assertThat(highlights).isGreaterThan(10);
    }

    /** Named before told, told in a title before told in passing, often before once, near before far apart. */
    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatFitsBetterComesFirst(TestStore store) throws SQLException {
        Api api = Api.start(store.create());
        try (var running = api.context()) {
            String filler = "Nothing of the kind was ever heard of in the whole long history of these islands. ";
            insert(api, 1, "Weather", filler.repeat(6) + "A lantern was lit. " + filler.repeat(6));
            insert(api, 2, "Lantern of the north goes out", filler.repeat(12));
            insert(api, 3, "Weather", (filler + "A lantern was lit. ").repeat(6));
            try (Connection connection = TestStore.connect(api.store())) {
                connection
                        .createStatement()
                        .execute("insert into agent (id, kind, name, statement_count, article_count)"
                                + " values (4, 'ORGANIZATION', 'Lantern Society', 0, 0)");
                TestStore.note(connection, "AGENT", 4);
            }
            List<String> titles = new ArrayList<>();
            api.ask(
                            "{ search(text: \"lanterns OR lantern\") { nodes { ... on Article { uri } ... on Agent { name } } } }")
                    .at("/search/nodes")
                    .forEach(node -> titles.add(
                            node.path("uri").asString("") + node.path("name").asString("")));
            assertThat(titles).containsExactly("Lantern Society", "2.txt", "3.txt", "1.txt");
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatIsCommittedIsFoundAtOnceAndWhatIsDeletedIsNot(TestStore store) throws SQLException {
        Api api = Api.start(store.create());
        try (var running = api.context()) {
            insert(api, 1, "One", "Heron on the pier");
            assertThat(count(api, "herons")).isEqualTo(1);
            insert(api, 2, "Two", "Two herons");
            assertThat(count(api, "herons")).isEqualTo(2);
            try (Connection connection = TestStore.connect(api.store())) {
                connection.createStatement().execute("delete from article where id = 1");
                TestStore.note(connection, "TEXT", 1);
            }
            assertThat(count(api, "herons")).isEqualTo(1);
            assertThat(count(api, "pier")).isZero();
        }
    }

    private static int count(Api api, String text) {
        return api.ask("{ search(text: \"" + text + "\") { totalCount } }")
                .at("/search/totalCount")
                .asInt();
    }

    private static void insert(Api api, long id, String title, String text) throws SQLException {
        try (Connection connection = TestStore.connect(api.store());
                PreparedStatement insert = connection.prepareStatement(
                        "insert into article (id, uri, title, published_order, text, content_hash, extractor_version,"
                                + " revision) values (?, ?, ?, 0, ?, '', '', 1)")) {
            insert.setLong(1, id);
            insert.setString(2, id + ".txt");
            insert.setString(3, title);
            insert.setString(4, text);
            insert.execute();
            TestStore.note(connection, "TEXT", id);
        }
    }
}
