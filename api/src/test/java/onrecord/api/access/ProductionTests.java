package onrecord.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Base64;
import java.util.Map;
import onrecord.api.Api;
import onrecord.api.TestStore;
import onrecord.api.live.Socket;
import onrecord.schema.vocabulary.KeyScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the profile {@code production} lets strangers do: nothing. */
class ProductionTests {

    private static final String QUERY = "{\"query\":\"{ people { totalCount } }\"}";
    private static final String SCHEMA = "{\"query\":\"{ __schema { queryType { name } } }\"}";

    private static final String NOTICES = "{ importNotices { totalCount } }";
    private static final String NOTICE = "{ node(id: \"BwAAAAAAAAAz\") { id ... on ImportNotice { reason } } }";

    private static Api api;
    private static String reader;
    private static String importer;
    private static String admin;

    @BeforeAll
    static void start(@TempDir Path documents) throws Exception {
        Files.writeString(documents.resolve("people.graphql"), "{ people { totalCount } }");
        Files.writeString(documents.resolve("notices.graphql"), NOTICES);
        Files.writeString(documents.resolve("notice.graphql"), NOTICE);
        String store = TestStore.H2.create();
        api = Api.start(
                store,
                "--spring.profiles.active=production",
                "--management.server.port=0",
                "--onrecord.trusted.folder=" + documents);
        reader = Keys.create(store, "--name=frontend");
        importer = Keys.create(store, "--name=importer", "--scope=import");
        admin = Keys.create(store, "--name=operator", "--scope=admin");
        for (int i = 0; i < 100 && ask("Bearer " + admin, QUERY).statusCode() == 401; i++) {
            Thread.sleep(100); // keys are read again after some seconds
        }
    }

    @AfterAll
    static void stop() {
        api.context().close();
    }

    private static HttpResponse<String> ask(String authorization, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(body));
        return api.send((authorization == null ? request : request.header("Authorization", authorization)).build());
    }

    private static int status(String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path)).build()).statusCode();
    }

    @Test
    void whoeverHasNoKeyIsAskedForOne() {
        HttpResponse<String> answer = ask(null, QUERY);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/graphql-response+json");
        assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"", "\"path\":[]");
    }

    @Test
    void aKeyOpensTheDoor() {
        assertThat(ask("Bearer " + reader, QUERY).body()).contains("totalCount");
        assertThat(ask("bearer " + reader, QUERY).statusCode()).isEqualTo(200);
    }

    @Test
    void whatOnlyLooksLikeAKeyDoesNot() {
        String last = reader.endsWith("A") ? "B" : "A";
        for (String wrong : new String[] {
            "Bearer",
            "Bearer ",
            "Bearer x",
            "Basic " + reader,
            reader,
            "Bearer " + reader.substring(0, reader.length() - 1) + last,
            "Bearer onr_" + "0".repeat(16) + "_" + "A".repeat(43)
        }) {
            assertThat(ask(wrong, QUERY).statusCode()).as(wrong).isEqualTo(401);
        }
    }

    @Test
    void thereIsNoWayRoundTheDoor() {
        for (String path :
                new String[] {"/graphql;x=1", "/%67raphql", "/./graphql", "/graphiql/../graphql", "/later"}) {
            HttpRequest request = HttpRequest.newBuilder(api.uri(path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(QUERY))
                    .build();
            assertThat(api.send(request).statusCode()).as(path).isEqualTo(401);
        }
    }

    /** A socket, for one: whoever opens it has to say who asks. */
    @Test
    void whatDoesNotComeByTheDoorIsRefusedInside() {
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create("/socket"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                new DefaultGraphQlRequest("{ people { totalCount } }"),
                "1",
                null);
        assertThat(api.context()
                        .getBean(WebGraphQlHandler.class)
                        .handleRequest(request)
                        .block()
                        .toMap()
                        .toString())
                .contains("UNAUTHENTICATED");
    }

    @Test
    void aRevokedKeyDoesNotEither() throws Exception {
        String store = TestStore.POSTGRESQL.create();
        String key = Keys.create(store, "--name=gone");
        StringWriter out = new StringWriter();
        assertThat(Keys.run(out, store, "list")).isZero();
        assertThat(out.toString()).contains("gone", "READ", "valid").doesNotContain(key);
        String id = out.toString().substring(0, 16);
        Doorkeeper doorkeeper = Keys.doorkeeper(store);
        assertThat(doorkeeper.admit("Bearer " + key, "::1", KeyScope.READ)).isInstanceOf(Admission.Granted.class);
        assertThat(Keys.run(new StringWriter(), store, "revoke", id)).isZero();
        assertThat(Keys.run(new StringWriter(), store, "revoke", id)).isNotZero();
        assertThat(Keys.doorkeeper(store).admit("Bearer " + key, "::1", KeyScope.READ))
                .isInstanceOf(Admission.Denied.class);
    }

    @Test
    void theStoreHasNoKeyThatWouldOpenAnything() throws Exception {
        try (Connection store = TestStore.connect(api.store());
                var rows = store.createStatement().executeQuery("select * from api_key")) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    assertThat(String.valueOf(rows.getString(i)))
                            .doesNotContain(reader.substring(21))
                            .doesNotContain(admin.substring(21));
                }
            }
        }
    }

    @Test
    void theSchemaIsForAdmins() {
        assertThat(ask("Bearer " + reader, SCHEMA).body())
                .contains("\"code\":\"QUERY_NOT_IN_SAFELIST\"")
                .doesNotContain("queryType\":");
        assertThat(ask("Bearer " + admin, SCHEMA).body()).contains("\"name\":\"Query\"");
    }

    /** They name files of the machines that articles come from. */
    @ParameterizedTest
    @ValueSource(strings = {NOTICES, NOTICE})
    void whatCouldNotBeImportedIsForImporters(String query) {
        String body = new JsonMapper().writeValueAsString(Map.of("query", query));
        HttpResponse<String> refused = ask("Bearer " + reader, body);
        assertThat(refused.statusCode()).isEqualTo(403);
        JsonNode error = new JsonMapper().readTree(refused.body()).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(error.at("/path/0").asString()).isIn("importNotices", "node");
        assertThat(ask("Bearer " + importer, body).body()).contains("\"data\"").doesNotContain("errors");
        assertThat(ask("Bearer " + admin, body).body()).contains("\"data\"").doesNotContain("errors");
    }

    @Test
    void anImporterIsNoAdmin() {
        assertThat(ask("Bearer " + importer, QUERY).statusCode()).isEqualTo(200);
        assertThat(ask("Bearer " + importer, SCHEMA).body()).contains("\"code\":\"QUERY_NOT_IN_SAFELIST\"");
    }

    @Test
    void theSchemaCanBeHiddenByItself() {
        Api hidden = Api.start(TestStore.H2.create(), "--onrecord.access.introspection=false");
        try (var running = hidden.context()) {
            assertThat(hidden.post(SCHEMA).body())
                    .contains("\"code\":\"INTROSPECTION_DISABLED\"")
                    .doesNotContain("\"data\"");
            assertThat(hidden.post(QUERY).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void thereIsNoGraphiQl() {
        assertThat(status("/graphiql")).isEqualTo(404);
        assertThat(status("/graphiql/index.html")).isEqualTo(404);
    }

    @Test
    void operatorsHaveAPortOfTheirOwn() {
        assertThat(status("/actuator/health")).isEqualTo(404);
        String port = api.context().getEnvironment().getProperty("local.management.port");
        for (String path : new String[] {"health/liveness", "health/readiness", "prometheus"}) {
            assertThat(api.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + path))
                                    .build())
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void aWebSocketBringsItsKeyWhenItSaysHello() {
        for (String hello : new String[] {"", ",\"payload\":{\"Authorization\":\"Bearer onr_none\"}"}) {
            try (Socket socket = Socket.to(api)) {
                socket.send("{\"type\":\"connection_init\"" + hello + "}");
                assertThat(socket.next().asInt()).isEqualTo(4401);
            }
        }
        try (Socket socket = Socket.to(api)) {
            socket.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + reader + "\"}}");
            assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
            socket.subscribe("a", "{ people { totalCount } }");
            assertThat(socket.next().at("/payload/data/people/totalCount").asInt())
                    .isZero();
        }
        assertThatThrownBy(() -> Socket.to(api, "Authorization", "Bearer onr_none"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void aNewsReaderBringsTheKeyAsPassword() {
        HttpRequest.Builder feed = HttpRequest.newBuilder(api.uri("/feeds/statements.atom"));
        HttpResponse<String> refused = api.send(feed.build());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        String pair = Base64.getEncoder().encodeToString(("anybody:" + reader).getBytes(StandardCharsets.UTF_8));
        assertThat(api.send(feed.header("Authorization", "Basic " + pair).build())
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask("Basic " + pair, QUERY).statusCode())
                .as("for feeds alone")
                .isEqualTo(401);
    }
}
