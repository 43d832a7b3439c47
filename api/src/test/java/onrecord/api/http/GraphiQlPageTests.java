package onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GraphiQlPageTests {

    private static final Path SOURCES = Path.of("src/main/graphiql");

    private static HttpResponse<String> get(Api api, String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path)).build());
    }

    @Test
    void isServedWithItsFilesFromThisServerOnly() {
        Api api = Api.withFixture(TestStore.H2);
        HttpResponse<String> page = get(api, "/graphiql");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'self'").doesNotContain("http"));
        List<String> files = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page.body())
                .results()
                .map((MatchResult file) -> file.group(1))
                .filter(file -> !file.startsWith("data:"))
                .toList();
        assertThat(files).isNotEmpty().allMatch(file -> file.startsWith("/graphiql/"));
        files.forEach(file -> assertThat(get(api, file).statusCode()).as(file).isEqualTo(200));
    }

    @Test
    void wasBuiltFromItsPresentSources() throws Exception {
        List<String> stamps = Files.readAllLines(Path.of("src/main/resources/graphiql/sources.sha256"));
        assertThat(stamps).isNotEmpty();
        for (String stamp : stamps) {
            byte[] source = Files.readAllBytes(SOURCES.resolve(stamp.substring(66)));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source);
            assertThat(stamp)
                    .as("run npm ci && npm run build in " + SOURCES)
                    .startsWith(HexFormat.of().formatHex(hash));
        }
    }

    private record Example(String query, Map<String, ?> variables) {}

    private static List<Example> examples() throws Exception {
        return Pattern.compile("query: `(.*?)`,(?:\\s*variables: '(.*?)',)?", Pattern.DOTALL)
                .matcher(Files.readString(SOURCES.resolve("examples.js")))
                .results()
                .map((MatchResult example) -> new Example(example.group(1), variables(example.group(2))))
                .toList();
    }

    private static Map<String, ?> variables(String json) {
        return json == null ? Map.of() : new JsonMapper().readValue(json, new TypeReference<Map<String, Object>>() {});
    }

    /** They name nobody and nothing, so that they show something of whatever was imported. */
    @Test
    void opensWithFiveQueriesThatShowSomething() throws Exception {
        List<Example> examples = examples();
        assertThat(examples).hasSize(5);
        for (TestStore store : TestStore.values()) {
            for (Example example : examples) {
                JsonNode answer = Api.withFixture(store).ask(example.query(), example.variables());
                answer.forEach(connection ->
                        assertThat(emptyLists(connection)).as(example.query()).isEmpty());
            }
        }
    }

    /** The lists at the top of an answer that hold nothing. */
    private static List<String> emptyLists(JsonNode connection) {
        return connection
                .propertyStream()
                .filter(field -> field.getValue().isArray() && field.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void theFifthShowsWhereWordsStand() throws Exception {
        Example search = examples().get(4);
        JsonNode edges = Api.withFixture(TestStore.H2)
                .ask(search.query(), search.variables())
                .at("/search/edges");
        assertThat(edges)
                .anySatisfy(
                        edge -> assertThat(edge.at("/snippets/0/highlights")).isNotEmpty());
    }

    @Test
    void itsQueriesWorkBeforeAnythingWasImported() throws Exception {
        Api empty = Api.start(TestStore.H2.create());
        try (var running = empty.context()) {
            for (Example example : examples()) {
                empty.ask(example.query(), example.variables())
                        .forEach(field -> assertThat(field.path("nodes")).isEmpty());
            }
        }
    }

    @Test
    void canBeSwitchedOff() {
        Api api = Api.start(TestStore.H2.create(), "--onrecord.graphiql=false");
        try (var running = api.context()) {
            assertThat(get(api, "/graphiql").statusCode()).isEqualTo(404);
            assertThat(get(api, "/graphiql/index.html").statusCode()).isEqualTo(404);
        }
    }
}
