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

    @Test
    void opensWithFiveQueriesThatWork() throws Exception {
        List<String> examples = Pattern.compile("query: `(.*?)`", Pattern.DOTALL)
                .matcher(Files.readString(SOURCES.resolve("examples.js")))
                .results()
                .map((MatchResult example) -> example.group(1))
                .toList();
        assertThat(examples).hasSize(5);
        examples.forEach(example -> Api.withFixture(TestStore.H2).ask(example));
        Api empty = Api.start(TestStore.H2.create());
        try (var running = empty.context()) {
            examples.forEach(example -> empty.ask(example, Map.of()));
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
