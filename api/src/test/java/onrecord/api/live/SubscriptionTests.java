package onrecord.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import onrecord.api.Api;
import onrecord.api.TestStore;
import onrecord.api.graphql.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class SubscriptionTests {

    private static final Map<TestStore, News> NEWS = new EnumMap<>(TestStore.class);

    @BeforeAll
    static void start() {
        for (TestStore store : TestStore.values()) {
            NEWS.put(store, News.of(store, "--onrecord.live.subscriptions=8", "--onrecord.live.heartbeat=200ms"));
        }
    }

    @AfterAll
    static void stop() {
        NEWS.values().forEach(news -> news.api().context().close());
    }

    private static String text(JsonNode result) {
        return result.at("/data/statementAdded/statement/text").asString();
    }

    private static void untilNobodyListens(Api api) throws InterruptedException {
        Subscriptions subscriptions = api.context().getBean(Subscriptions.class);
        for (int i = 0; i < 200 && subscriptions.count() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(subscriptions.count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatBecomesKnownIsToldToThoseWhomItConcerns(TestStore store) throws Exception {
        News news = NEWS.get(store);
        String minister = GlobalId.of("Person", 1);
        try (EventStream hers = EventStream.of(
                        news.api(),
                        "subscription { statementAdded(filter: { speaker: \"" + minister
                                + "\" }) { cursor at __typename statement { id text speaker { ... on Person { name } }"
                                + " events { nodes { title } } article { title } } } }");
                EventStream any =
                        EventStream.of(news.api(), "subscription { it: statementAdded { statement { text } } }");
                EventStream articles = EventStream.of(
                        news.api(), "subscription { articleImported { article { uri statements { totalCount } } } }");
                EventStream events = EventStream.of(
                        news.api(), "subscription { eventChanged(filter: { type: [PROTEST] }) { event { title } } }")) {
            assertThat(hers.line()).as("a heartbeat").isEqualTo(":");
            news.note("ARTICLE", 11);
            news.note("STATEMENT", 43, 42);
            news.note("EVENT", 22, 21);
            JsonNode told = hers.next().path("data").path("statementAdded");
            assertThat(told.path("at").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
            assertThat(told.path("__typename").asString()).isEqualTo("StatementAdded");
            assertThat(told.path("statement").toString())
                    .isEqualTo("{\"id\":\"" + GlobalId.of("Statement", 42)
                            + "\",\"text\":\"the strike of February had cost Norland dearly\","
                            + "\"speaker\":{\"name\":\"Mira Solvang\"},"
                            + "\"events\":{\"nodes\":[{\"title\":\"strike of February\"}]},"
                            + "\"article\":{\"title\":\"Cranes fall silent in Veldhaven\"}}");
            assertThat(any.next().at("/data/it/statement/text").asString()).isEqualTo("no date was certain");
            assertThat(any.next().at("/data/it/statement/text").asString())
                    .isEqualTo("the strike of February had cost Norland dearly");
            assertThat(articles.next().path("data").toString())
                    .isEqualTo("{\"articleImported\":{\"article\":{\"uri\":\"north/cranes.txt\","
                            + "\"statements\":{\"totalCount\":4}}}}");
            assertThat(events.next().at("/data/eventChanged/event/title").asString())
                    .isEqualTo("strike of February");
        }
        untilNobodyListens(news.api());
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void wordsAreFoundThoughTheSearchIndexIsBehind(TestStore store) {
        News news = NEWS.get(store);
        try (EventStream stream = EventStream.of(
                news.api(),
                "subscription { statementAdded(filter: { text: \"\\\"grey heron\\\"\" }) { statement { text } } }")) {
            stream.line();
            news.execute("insert into statement (id, article_id, ordinal, kind, text, said_order, confidence)"
                    + " values (60, 13, 0, 'DIRECT', 'a grey heron', 0, 1), (61, 13, 1, 'DIRECT', 'a heron, grey', 0, 1),"
                    + " (62, 13, 2, 'DIRECT', 'the grey heron', 0, 1)");
            news.note("TEXT", 13);
            news.note("STATEMENT", 60, 61, 62);
            assertThat(text(stream.next())).isEqualTo("a grey heron");
            assertThat(text(stream.next())).isEqualTo("the grey heron");
        } finally {
            news.execute("delete from statement where id in (60, 61, 62)");
            news.note("TEXT", 13);
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aCursorMissesNothingAndRepeatsNothing(TestStore store) {
        News news = NEWS.get(store);
        String cursor = news.api().ask("{ liveCursor }").path("liveCursor").asString();
        news.note("STATEMENT", 41, 42, 43);
        String query = "subscription { statementAdded(after: \"%s\") { cursor statement { text } } }";
        JsonNode second;
        try (EventStream first = EventStream.of(news.api(), query.formatted(cursor))) {
            assertThat(text(first.next())).startsWith("We will reopen");
            second = first.next();
            assertThat(text(second)).startsWith("the strike");
        }
        news.note("STATEMENT", 44);
        news.note("EVENT", 21);
        cursor = second.at("/data/statementAdded/cursor").asString();
        try (EventStream again = EventStream.of(news.api(), query.formatted(cursor))) {
            assertThat(text(again.next())).startsWith("no date");
            assertThat(text(again.next())).startsWith("the offer");
            news.note("STATEMENT", 45);
            assertThat(text(again.next())).startsWith("The ice");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statementAdded(after: \"x\") { cursor } | statementAdded.after: \"x\" is no cursor of this API",
                "statementAdded(filter: { kind: [] }) { cursor }"
                        + " | statementAdded.filter.kind: must name at least one value, or be left out",
                "eventChanged(filter: { participant: \"AQAAAAAAAAAL\" }) { cursor } | eventChanged.filter.participant:"
                        + " is the id of a type Article, where Person or Organization or Place is wanted",
                // LIVE, another store, 1
                "statementAdded(after: \"MQBMSVZFADE5OTkAMQ\") { cursor }"
                        + " | statementAdded.after: this cursor comes from another store; subscribe without one",
            })
    void aWrongArgumentIsNamedWithTheReason(String field, String message) {
        for (News news : NEWS.values()) {
            try (EventStream refused = EventStream.of(news.api(), "subscription { " + field + " }")) {
                JsonNode error = refused.next().path("errors").path(0);
                assertThat(error.path("message").asString()).isEqualTo(message);
                assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
                assertThat(error.path("path")).isNotEmpty();
                assertThat(refused.line()).isEqualTo("event:complete");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subscription { nothing } | GRAPHQL_VALIDATION_FAILED",
                "subscription { a: statementAdded { cursor } b: statementAdded { cursor } } | GRAPHQL_VALIDATION_FAILED",
                "subscription { statementAdded { statement { article { statements(first: 100) { nodes { article {"
                        + " statements(first: 100) { nodes { article { statements(first: 100) { nodes { text"
                        + " } } } } } } } } } } } } | LIMIT_EXCEEDED",
            })
    void theLimitsOfQueriesHold(String query, String code) {
        try (EventStream refused = EventStream.of(NEWS.get(TestStore.H2).api(), query)) {
            assertThat(refused.next().at("/errors/0/extensions/code").asString())
                    .isEqualTo(code);
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void thereAreOnlySoManyAndNothingIsReadWhileNobodyListens(TestStore store) throws Exception {
        Api api = NEWS.get(store).api();
        untilNobodyListens(api);
        EventStream[] streams = new EventStream[8];
        for (int i = 0; i < streams.length; i++) {
            streams[i] = EventStream.of(api, "subscription { statementAdded { cursor } }");
            assertThat(streams[i].line()).isEqualTo(":");
        }
        try (EventStream oneMore = EventStream.of(api, "subscription { statementAdded { cursor } }")) {
            JsonNode error = oneMore.next().path("errors").path(0);
            assertThat(error.at("/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(error.at("/extensions/limit").asString()).isEqualTo("subscriptions");
        }
        Pulse pulse = api.context().getBean(Pulse.class);
        for (EventStream stream : streams) {
            stream.close();
        }
        untilNobodyListens(api);
        long asked = pulse.asked();
        Thread.sleep(300);
        assertThat(pulse.asked()).isEqualTo(asked);
        try (EventStream one = EventStream.of(api, "subscription { statementAdded { cursor } }")) {
            one.line();
            assertThat(pulse.asked()).isGreaterThan(asked);
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aBrowsersEventSourceListensTooAndQueriesAreAnswered(TestStore store) {
        News news = NEWS.get(store);
        try (EventStream stream =
                EventStream.byUrl(news.api(), "subscription { statementAdded { statement { text } } }")) {
            assertThat(stream.response().headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
            stream.line();
            news.note("STATEMENT", 47);
            assertThat(text(stream.next())).startsWith("it would meet");
        }
        try (EventStream answer = EventStream.of(news.api(), "{ articles { totalCount } }")) {
            assertThat(answer.next().at("/data/articles/totalCount").asInt()).isEqualTo(3);
            assertThat(answer.line()).isEqualTo("event:complete");
        }
    }

    @Test
    void aSubscriptionThatNobodyWouldHearIsRefused() {
        JsonNode error = NEWS.get(TestStore.H2).api().refuse("subscription { statementAdded { cursor } }");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.path("message").asString()).contains("text/event-stream");
    }

    @Test
    void theServerStopsThoughSomebodyListens() {
        News news = News.of(TestStore.H2, "--onrecord.live.heartbeat=100ms");
        try (EventStream stream = EventStream.of(news.api(), "subscription { statementAdded { cursor } }")) {
            assertThat(stream.line()).isEqualTo(":");
            assertThat(CompletableFuture.runAsync(() -> news.api().context().close()))
                    .succeedsWithin(Duration.ofSeconds(10));
        }
    }
}
