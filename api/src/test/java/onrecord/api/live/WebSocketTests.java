package onrecord.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WebSocketTests {

    private static final Map<TestStore, News> NEWS = new EnumMap<>(TestStore.class);

    @BeforeAll
    static void start(@TempDir Path documents) throws IOException {
        Files.writeString(
                documents.resolve("documents.json"),
                "{\"articles\":\"query($n: Int) { articles(first: $n) { nodes { uri } } }\"}");
        for (TestStore store : TestStore.values()) {
            NEWS.put(
                    store,
                    News.of(
                            store,
                            "--onrecord.live.per-client=5",
                            "--onrecord.live.patience=1s",
                            "--onrecord.trusted.folder=" + documents));
        }
    }

    @AfterAll
    static void stop() {
        NEWS.values().forEach(news -> news.api().context().close());
    }

    private static void untilNobodyListens(News news) throws InterruptedException {
        Subscriptions subscriptions = news.api().context().getBean(Subscriptions.class);
        for (int i = 0; i < 100 && subscriptions.count() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(subscriptions.count()).as("ended with the connection").isZero();
    }

    private static Api api() {
        return NEWS.get(TestStore.H2).api();
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aSubscriptionIsToldUntilItIsCompleted(TestStore store) throws Exception {
        News news = NEWS.get(store);
        String cursor = news.api().ask("{ liveCursor }").path("liveCursor").asString();
        try (Socket socket = Socket.ready(news.api())) {
            String query = "subscription { statementAdded(after: \"" + cursor + "\") { statement { text } } }";
            socket.subscribe("one", query);
            news.note("STATEMENT", 41, 42);
            JsonNode told = socket.next();
            assertThat(told.path("id").asString() + told.path("type").asString())
                    .isEqualTo("onenext");
            assertThat(told.path("payload").toString())
                    .isEqualTo("{\"data\":{\"statementAdded\":{\"statement\":"
                            + "{\"text\":\"We will reopen the docks before the ice comes.\"}}}}");
            assertThat(socket.next().path("payload").toString()).contains("the strike of February");
            socket.subscribe("two", query);
            assertThat(socket.next().path("id").asString()).isEqualTo("two");
            assertThat(socket.next().path("id").asString()).isEqualTo("two");
            socket.send("{\"id\":\"one\",\"type\":\"complete\"}");
            socket.send("{\"type\":\"ping\"}");
            assertThat(socket.next().path("type").asString()).isEqualTo("pong");
            news.note("STATEMENT", 43);
            assertThat(socket.next().path("id").asString()).isEqualTo("two");
            socket.subscribe("three", "{ articles { totalCount } }");
            assertThat(socket.next().at("/payload/data/articles/totalCount").asInt())
                    .isEqualTo(3);
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
        }
        untilNobodyListens(news);
    }

    @Test
    void whatIsWrongIsSaid() throws Exception {
        try (Socket socket = Socket.ready(api())) {
            socket.subscribe("a", "subscription { statementAdded(after: \"x\") { cursor } }");
            JsonNode refused = socket.next();
            assertThat(refused.at("/payload/errors/0/extensions/code").asString())
                    .isEqualTo("BAD_REQUEST");
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
            for (int i = 0; i < 5; i++) {
                socket.subscribe("s" + i, "subscription { statementAdded { cursor } }");
            }
            socket.subscribe("more", "subscription { statementAdded { cursor } }");
            JsonNode oneTooMany = socket.next();
            assertThat(oneTooMany.path("type").asString()).isEqualTo("error");
            assertThat(oneTooMany.at("/payload/0/extensions/limit").asString()).isEqualTo("subscriptions");
        }
        untilNobodyListens(NEWS.get(TestStore.H2));
    }

    @Test
    void pagesOfOtherServersAreNotLetIn() {
        assertThatThrownBy(() -> Socket.to(api(), "Origin", "https://elsewhere.example"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
        String own = api().uri("").toString();
        try (Socket socket = Socket.to(api(), "Origin", own)) {
            socket.send("{\"type\":\"connection_init\"}");
            assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
        }
    }

    @Test
    void whoeverSaysNoHelloIsSentAway() {
        try (Socket socket = Socket.to(api())) {
            assertThat(socket.next().asInt()).isEqualTo(4408);
        }
        try (Socket socket = Socket.to(api())) {
            socket.subscribe("a", "{ articles { totalCount } }");
            assertThat(socket.next().asInt()).isEqualTo(4401);
        }
    }

    @Test
    void aDocumentMayBeNamed() {
        String unknown = "{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{%s}}";
        try (Socket socket = Socket.ready(api())) {
            for (String named : new String[] {
                "\"documentId\":\"sha256:5f2d\"",
                "\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"5f2d\"}}"
            }) {
                socket.send(unknown.formatted(named));
                assertThat(socket.next().at("/payload/errors/0/extensions/code").asString())
                        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
                assertThat(socket.next().path("type").asString()).isEqualTo("complete");
            }
            socket.send(unknown.formatted("\"documentId\":\"articles\",\"variables\":{\"n\":2}"));
            assertThat(socket.next().at("/payload/data/articles/nodes")).hasSize(2);
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{\"type\":\"connection_nothing\"}",
                "[1]",
                "{\"type\":\"subscribe\"}",
                "{\"id\":\"a\",\"type\":\"subscribe\"}",
                "{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{}}",
                "{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":[]}",
                "{\"id\":7,\"type\":\"subscribe\",\"payload\":{\"query\":\"{ a }\"}}",
                "{\"type\":\"complete\"}",
                "{\"type\":7}",
                "{\"type\":\"ping\",\"payload\":[]}",
                "{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ a }\",\"operationName\":7}}",
                "{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ a }\",\"extensions\":7}}",
                "",
                "{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"query\":7}}",
                "{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"documentId\":[]}}",
                "{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ a }\",\"documentId\":\"5f2d\"}}",
                "{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ a }\",\"variables\":[]}}",
            })
    void whatIsNoMessageEndsTheConnection(String message) {
        try (Socket socket = Socket.ready(api())) {
            socket.send(message);
            assertThat(socket.next().asInt()).isEqualTo(4400);
        }
    }

    @Test
    void aMessageThatIsTooLargeEndsTheConnection() {
        try (Socket socket = Socket.ready(api())) {
            socket.subscribe("a", "{ articles { totalCount } } #" + "x".repeat(300_000));
            assertThat(socket.next().asInt()).isEqualTo(1009);
        }
        try (Socket socket = Socket.ready(api())) {
            socket.subscribe("a", "{ articles { totalCount } } #" + "x".repeat(30_000));
            assertThat(socket.next().at("/payload/data/articles/totalCount").asInt())
                    .isEqualTo(3);
        }
    }

    @Test
    void aClientMayHaveOnlySoManyConnections() {
        Socket[] sockets = new Socket[5];
        for (int i = 0; i < sockets.length; i++) {
            sockets[i] = Socket.ready(api());
        }
        try (Socket oneMore = Socket.to(api())) {
            assertThat(oneMore.next().asInt()).isEqualTo(1013);
        }
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void nothingPilesUpForWhoDoesNotListen() throws Exception {
        News news = NEWS.get(TestStore.POSTGRESQL);
        String cursor = news.api().ask("{ liveCursor }").path("liveCursor").asString();
        news.execute(
                "insert into article (id, uri, published_order, text, content_hash, extractor_version, revision)"
                        + " select x, 'long' || x, 0, repeat('abcdefgh', 50000), '', '', 1 from generate_series(1000, 1199) as n(x)");
        news.note("ARTICLE", LongStream.range(1000, 1200).toArray());
        try (Socket socket = Socket.ready(news.api())) {
            socket.subscribe(
                    "a",
                    "subscription { articleImported(after: \"" + cursor + "\") { article { uri a: text b: text } } }");
            Subscriptions subscriptions = news.api().context().getBean(Subscriptions.class);
            long read = -1;
            while (read != subscriptions.read()) {
                read = subscriptions.read();
                Thread.sleep(1000);
            }
            assertThat(read).isBetween(1L, 60L);
            for (int i = 1000; i < 1200; i++) {
                assertThat(socket.next()
                                .at("/payload/data/articleImported/article/uri")
                                .asString())
                        .isEqualTo("long" + i);
            }
        }
        try {
            untilNobodyListens(news);
        } finally {
            news.execute("delete from change_log where item_id >= 1000");
            news.execute("delete from article where id >= 1000");
        }
    }
}
