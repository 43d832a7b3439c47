package onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import graphql.introspection.IntrospectionQuery;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.api.Api;
import onrecord.api.Cpu;
import onrecord.api.TestStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What strangers send at night is refused, and at once. */
class AttacksTests {

    private static final String NINES = "99999999999999999999999999999999999999999999999999999999999999999999999999999";

    private static Api api;

    @BeforeAll
    static void warmUp() {
        api = Api.withFixture(TestStore.H2);
        api.ask("{ people { nodes { statements { nodes { events { nodes { title } } } } } } }");
        api.refuse("{ people(first: -1) { totalCount } }");
        api.ask(IntrospectionQuery.INTROSPECTION_QUERY);
    }

    private static JsonNode refusal(String query) {
        return Strain.bounded(query.length() > 200 ? query.substring(0, 200) : query, () -> api.refuse(query));
    }

    private static String repeat(int times, String format) {
        return IntStream.range(0, times)
                .mapToObj(i -> format.replace("#", "" + i))
                .collect(Collectors.joining(" "));
    }

    private static void assertLimit(String query, String limit) {
        JsonNode error = refusal(query);
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.at("/extensions/limit").asString()).isEqualTo(limit);
    }

    @Test
    void pagesThatMultiplyAreRefused() {
        assertLimit("{ people(first: 100) { nodes { statements(first: 100) { nodes { text } } } } }", "nodes");
        assertLimit(
                "{ people { nodes { statements { nodes { events { nodes { articles { nodes { uri } } } } } } } } }",
                "nodes");
    }

    @Test
    void deepNestingIsRefused() {
        String loop = "{ articles(first: 1) { nodes { events(first: 1) { nodes ";
        String query = "{ people(first: 1) { nodes " + loop.repeat(10) + "{ title }" + " } } } }".repeat(10) + " } }";
        assertLimit(query, "depth");
    }

    @Test
    void moreThanThirtyAliasesAreRefused() {
        assertLimit("{ " + repeat(31, "a#: people(first: 1) { totalCount }") + "}", "aliases");
    }

    /** The document is too long before there can be so many. */
    @ParameterizedTest
    @CsvSource({
        "1000, a#: people(first: 1) { totalCount }",
        "1000, a#: __typename",
        "4000, a#: people(first: 100) { nodes { name } }"
    })
    void aThousandAliasesAreRefused(int times, String field) {
        JsonNode error = refusal("{ " + repeat(times, field) + " }");
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo("GRAPHQL_PARSE_FAILED");
    }

    @Test
    void manyFieldsAtTheRootAreRefused() {
        assertLimit("{ " + repeat(21, "a#: people(first: 1) { totalCount }") + "}", "rootFields");
    }

    @Test
    void manyDirectivesAreRefused() {
        assertLimit("{ people { " + repeat(60, "totalCount @include(if: true)") + " } }", "directives");
    }

    @Test
    void aFragmentBombIsRefused() {
        String fragments = IntStream.range(0, 20)
                .mapToObj(i -> "fragment f" + i
                        + " on Person { statements(first: 1) { nodes { speaker { ... on Person {"
                        + " ...f" + (i + 1) + " } } } } b" + i + ": events(first: 1) { nodes { participants { agent {"
                        + " ... on Person { ...f" + (i + 1) + " } } } } } }")
                .collect(Collectors.joining(" "));
        JsonNode error = refusal("{ people { nodes { ...f0 } } } " + fragments + " fragment f20 on Person { name }");
        assertThat(error.path("message").asString()).contains("depth", "exceeds");
    }

    @ParameterizedTest
    @CsvSource({
        "GRAPHQL_PARSE_FAILED, 3000, ' name'",
        "GRAPHQL_PARSE_FAILED, 40000, ' '",
        "GRAPHQL_PARSE_FAILED, 5000, '{'"
    })
    void aLongDocumentIsRefused(String code, int times, String part) {
        JsonNode error = refusal("{ people { nodes { name " + part.repeat(times) + " } } }");
        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ people(first: 2000000000) { totalCount } }",
                "{ people(first: -1) { totalCount } }",
                "{ people(first: null, last: -7) { totalCount } }",
                "{ people(first: 1, last: 1) { totalCount } }",
                "{ people(first: 0) { totalCount } }",
                "{ people(after: \"abc\") { totalCount } }",
                "{ node(id: \"abc\") { id } }",
                "{ nodes(ids: [\"abc\"]) { id } }",
                "{ person(id: \"\", name: \"\") { id } }",
                "{ statements(filter: { text: \"\" }) { totalCount } }",
            })
    void whatCannotBeIsABadRequest(String query) {
        JsonNode error = refusal(query);
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/path/0").asString()).isNotEmpty();
    }

    /** They tell an attacker what the schema has. */
    @Test
    void nothingIsSuggestedToThoseWhoGuess() {
        assertThat(refusal("{ peopl { totalCount } }").toString()).doesNotContain("people");
        assertThat(refusal("{ people(frist: 1) { totalCount } }").toString()).doesNotContain("first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ people(first: 1e999999999) { totalCount } }",
                "{ statements(filter: { minConfidence: 1e999999999 }) { totalCount } }",
                "{ people(first: " + NINES + ") { totalCount } }",
                "query($n: Int = " + NINES + ") { people(first: $n) { totalCount } }",
            })
    void numbersWithoutEndTakeNoTime(String query) {
        String refused = Strain.bounded(query.substring(0, 40), () -> api.refuse(query))
                .at("/extensions/code")
                .asString();
        assertThat(refused).isIn("GRAPHQL_VALIDATION_FAILED", "BAD_REQUEST", "BAD_USER_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", NINES, "[[[[[[[[7]]]]]]]]", "{\"a\":{\"b\":{}}}"})
    void valuesOfVariablesAreNoBetter(String value) {
        String body = "{\"query\":\"query($n: Int) { people(first: $n) { totalCount } }\",\"variables\":{\"n\":" + value
                + "}}";
        assertThat(Strain.bounded(value.substring(0, 5), () -> api.post(body)).statusCode())
                .isIn(200, 400);
        assertThat(api.post(body).body()).contains("\"errors\"").doesNotContain("INTERNAL");
    }

    @Test
    void jsonThatNestsWithoutEndIsRefused() {
        for (String open : List.of("[", "{\"a\":")) {
            String body = "{\"query\":\"{ __typename }\",\"variables\":{\"x\":" + open.repeat(50_000) + "}}";
            HttpResponse<String> answer = Strain.bounded(open, () -> api.post(body));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"code\":\"BAD_REQUEST\"");
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void charactersThatNoTextHasFindNothing(TestStore store) {
        Api each = Api.withFixture(store);
        for (String text : List.of("\\u0000", "\\ud800", "\\udfff\\ud800", "%", "\\\\", "'", "\\u202e")) {
            for (String query : List.of(
                    "{ person(name: \"#\") { id } }",
                    "{ article(uri: \"#\") { id } }",
                    "{ people(filter: { text: \"#\" }) { totalCount } }",
                    "{ statements(filter: { text: \"#\" }) { totalCount } }")) {
                String asked = query.replace("#", text);
                String answer =
                        Strain.bounded(asked, () -> each.post(asked, Map.of()).body());
                assertThat(answer).as(asked).doesNotContain("UNAVAILABLE", "INTERNAL");
            }
        }
    }

    @Test
    void fieldsThatMustBeComparedWithEachOtherTakeNoTime() {
        String many = "{ people { nodes { " + "name ".repeat(1900) + "} } }";
        assertThat(Strain.bounded("fields", () -> api.post(many, Map.of())).statusCode())
                .isEqualTo(200);
        String nested = "{ " + "people { nodes { statements { nodes { text } } } } ".repeat(150) + "}";
        Strain.bounded("nested fields", () -> api.post(nested, Map.of()));
        String inline = "{ people { nodes { " + "... on Person { id name } ".repeat(240) + "} } }";
        Strain.bounded("inline fragments", () -> api.post(inline, Map.of()));
    }

    @Test
    void manyOperationsInOneDocumentTakeNoTime() {
        refusal(repeat(390, "query q# { __typename }"));
        refusal("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }");
    }

    @Test
    void aLargeListOfIdsIsRefused() {
        String ids =
                IntStream.range(0, 15_000).mapToObj(i -> "\"BAAAAAAAAAAB\"").collect(Collectors.joining(","));
        String body = "{\"query\":\"query($i: [ID!]!) { nodes(ids: $i) { id } }\",\"variables\":{\"i\":[" + ids + "]}}";
        assertThat(Strain.bounded("ids", () -> api.post(body)).body()).contains("LIMIT_EXCEEDED");
    }

    /** It would hold a thread that others need. */
    @Test
    void aBodyThatComesByTheDropIsNotWaitedFor() throws Exception {
        Api hurried = Api.start(TestStore.H2.create(), "--onrecord.limit.time=500ms");
        try (var running = hurried.context();
                Socket line = new Socket("127.0.0.1", hurried.uri("/").getPort())) {
            line.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 1000\r\n\r\n")
                            .getBytes());
            long start = System.nanoTime();
            while (line.getInputStream().available() == 0) {
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
                line.getOutputStream().write(' ');
                Thread.sleep(50);
            }
            assertThat(new BufferedReader(new InputStreamReader(line.getInputStream())).readLine())
                    .contains("408");
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100; i++) {
                            line.getOutputStream().write(' ');
                            Thread.sleep(50);
                        }
                    })
                    .as("nobody reads it any more")
                    .isInstanceOf(SocketException.class);
        }
    }

    /** More of them than there are threads for requests. */
    @Test
    void manyBodiesThatDoNotComeHoldUpNobody() throws Exception {
        Api small = Api.start(TestStore.H2.create(), "--onrecord.connections=1");
        List<Socket> lines = new ArrayList<>();
        try (var running = small.context()) {
            for (int i = 0; i < 40; i++) {
                Socket line = new Socket("127.0.0.1", small.uri("/").getPort());
                lines.add(line);
                line.getOutputStream()
                        .write(("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 1000\r\n\r\n{")
                                .getBytes());
            }
            long start = System.nanoTime();
            assertThat(small.ask("{ people { totalCount } }").toString()).contains("0");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        } finally {
            for (Socket line : lines) {
                line.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 50_000_000})
    void aLargeBodyIsRefused(int size) {
        String body = "{\"query\":\"{ people { totalCount } }\",\"variables\":{\"x\":\"" + "x".repeat(size) + "\"}}";
        assertTooLarge("length", BodyPublishers.ofString(body), "/graphql");
        assertTooLarge(
                "chunks", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes())), "/graphql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql;x=1", "/%67raphql", "/graphql/../graphql", "//graphql"})
    void anotherSpellingOfThePathIsNoWayRound(String path) {
        String body = "{\"query\":\"{ __typename }\",\"x\":\"" + "x".repeat(300_000) + "\"}";
        assertTooLarge(path, BodyPublishers.ofString(body), path);
    }

    private static void assertTooLarge(String what, HttpRequest.BodyPublisher body, String path) {
        HttpResponse<String> answer = Strain.bounded(
                what,
                () -> api.send(HttpRequest.newBuilder(api.uri(path))
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build()));
        assertThat(answer.statusCode()).as(what).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"LIMIT_EXCEEDED\"");
    }

    @Test
    void aBatchIsRefused() {
        String one = "{\"query\":\"{ people { totalCount } }\"}";
        for (String batch : List.of("[" + one + "]", "[" + one + (", " + one).repeat(1000) + "]")) {
            HttpResponse<String> answer = Strain.bounded("batch", () -> api.post(batch));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"code\":\"BAD_REQUEST\"");
        }
    }

    @Test
    void recursiveIntrospectionIsRefused() {
        String query = "{ __schema { types { fields { type { fields { type { fields { type { fields { name"
                + " } } } } } } } } } }";
        assertThat(refusal(query).at("/extensions/code").asString()).isEqualTo("BAD_FAITH_INTROSPECTION");
    }

    @Test
    void allOfTheSchemaIsToldInTime() {
        String query = IntrospectionQuery.INTROSPECTION_QUERY;
        String answer =
                Strain.bounded("introspection", () -> api.post(query, Map.of()).body());
        assertThat(answer).contains("\"name\":\"StatementConnection\"").doesNotContain("\"errors\"");
    }

    /** graphql-java's schemas have it; here answers come whole. */
    @Test
    void deferIsRefusedAndNotPassedOver() {
        JsonNode error = refusal("{ people { totalCount ... @defer { nodes { name } } } }");
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo("BAD_REQUEST");
        assertThat(error.path("message").asString()).contains("@defer");
    }

    /** As clients send variables that they have no value for. */
    @Test
    void aPageSizeOfNullIsTheUsualOne() {
        String query = "query($n: Int) { people(first: $n, last: null) { nodes { name } } }";
        Map<String, Object> none = new HashMap<>();
        none.put("n", null);
        String answer = Strain.bounded("null", () -> api.post(query, none).body());
        assertThat(answer)
                .isEqualTo(api.post("{ people { nodes { name } } }", Map.of()).body());
        assertThat(answer).contains("\"requestedQueryCost\":20");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
            HttpResponse<String> answer = Strain.bounded(
                    type,
                    () -> api.send(HttpRequest.newBuilder(api.uri("/graphql"))
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString("{\"query\":\"{ people { totalCount } }\"}"))
                            .build()));
            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void workThatTakesTooLongEnds(TestStore store) {
        String url = store.create();
        Api slow = Api.start(url, "--onrecord.limit.time=300ms");
        try (var running = slow.context()) {
            SlowStore.fill(url);
            long start = System.nanoTime();
            JsonNode error = slow.refuse(SlowStore.QUERY);
            assertThat(error.at("/extensions/code").asString())
                    .as(error.toString())
                    .isEqualTo("TIMEOUT");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(slow.ask("{ people { totalCount } }").toString()).contains("0");
        }
    }

    /** Nothing looks at the time between statements here. */
    @Timeout(120)
    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aSingleStatementThatTakesTooLongIsEnded(TestStore store) {
        Api slow = Api.start(store.create(), "--onrecord.limit.time=300ms", "--onrecord.connections=1");
        try (var running = slow.context()) {
            slow.ask(SlowStore.ENDLESS);
            SlowStore.stall(slow.store());
            JsonNode error = Strain.boundedInTime("endless", () -> slow.refuse(SlowStore.ENDLESS));
            assertThat(error.at("/extensions/code").asString())
                    .as(error.toString())
                    .isEqualTo("TIMEOUT");
            SlowStore.resume(slow.store());
            assertThat(slow.ask(SlowStore.ENDLESS).toString())
                    .as("the only connection is there for others")
                    .contains("1");
        }
    }

    @Test
    void moreRequestsThanFitAreToldToComeAgain() {
        Api small = Api.start(TestStore.H2.create(), "--onrecord.limit.concurrent=1", "--onrecord.connections=1");
        try (var running = small.context()) {
            SlowStore.fill(small.store());
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(CompletableFuture.supplyAsync(() -> small.post(SlowStore.QUERY, Map.of())));
            }
            List<HttpResponse<String>> refused = answers.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() == 503)
                    .toList();
            assertThat(refused)
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After"))
                            .contains("1"));
            assertThat(small.ask("{ people { totalCount } }").toString()).contains("0");
        }
    }

    /** H2 does not hear it while it passes over rows: there the time limit ends the work. */
    @Timeout(120)
    @ParameterizedTest
    @EnumSource(TestStore.class)
    void theWorkForAClientThatLeavesTakesNoMoreTime(TestStore store) throws Exception {
        Api slow = Api.start(store.create(), "--onrecord.limit.time=2s", "--onrecord.connections=1");
        try (var running = slow.context()) {
            SlowStore.stall(slow.store());
            String body = "{\"query\":\"" + SlowStore.ENDLESS + "\"}";
            try (Socket line = new Socket("127.0.0.1", slow.uri("/").getPort())) {
                line.getOutputStream()
                        .write(
                                ("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                                                + body.length() + "\r\n\r\n" + body)
                                        .getBytes());
                Thread.sleep(500);
            }
            long left = System.nanoTime();
            SlowStore.resume(slow.store());
            assertThat(slow.ask(SlowStore.ENDLESS).toString())
                    .as("the only connection")
                    .contains("1");
            assertThat(Duration.ofNanos(System.nanoTime() - left)).isLessThan(Duration.ofSeconds(4));
            assertThat(Cpu.ofRequests(() -> pause(500))).isLessThan(Duration.ofMillis(100));
        }
    }

    @Timeout(120)
    @ParameterizedTest
    @EnumSource(TestStore.class)
    void anOrderToStopIsObeyedUnderLoad(TestStore store) {
        Api slow = Api.start(store.create(), "--onrecord.limit.time=1s", "--onrecord.connections=2");
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        long start;
        try (var running = slow.context()) {
            SlowStore.stall(slow.store());
            for (int i = 0; i < 2; i++) {
                answers.add(CompletableFuture.supplyAsync(() -> slow.post(SlowStore.ENDLESS, Map.of())));
            }
            HikariDataSource pool = slow.context().getBean(HikariDataSource.class);
            await().until(() -> pool.isRunning() && pool.getHikariPoolMXBean().getActiveConnections() == 2);
            start = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(answers)
                .as("who was let in is told how it ended")
                .allSatisfy(answer -> assertThat(answer.join().body()).contains("TIMEOUT"));
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
