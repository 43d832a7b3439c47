package onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other sites can do with a browser that reaches the API. */
class BrowserTests {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin,access-control-request-method");
    }

    private static HttpResponse<String> preflight(Api api, String origin) {
        return api.send(HttpRequest.newBuilder(api.uri("/graphql"))
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
    }

    private static HttpResponse<String> post(Api api, String origin) {
        return api.send(HttpRequest.newBuilder(api.uri("/graphql"))
                .header("Origin", origin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"{ people { totalCount } }\"}"))
                .build());
    }

    private static Optional<String> allowed(HttpResponse<String> answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin");
    }

    @Test
    void noOtherSiteMayReadAnswers() {
        Api api = Api.withFixture(TestStore.H2);
        assertThat(allowed(preflight(api, "https://elsewhere.example"))).isEmpty();
        assertThat(allowed(post(api, "https://elsewhere.example"))).isEmpty();
    }

    /** The second as a list in YAML gives it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.graphql.cors.allowed-origins=https://front.example",
                "--spring.graphql.cors.allowed-origins[0]=https://front.example",
                "--spring.graphql.cors.allowed-origin-patterns[0]=https://front.*",
            })
    void aNamedSiteMayAndReadsRefusalsToo(String named) {
        Api api = Api.start(TestStore.H2.create(), named, "--onrecord.access.keys=true");
        try (var running = api.context()) {
            assertThat(preflight(api, "https://front.example").statusCode()).isEqualTo(200);
            assertThat(allowed(preflight(api, "https://front.example"))).contains("https://front.example");
            assertThat(preflight(api, "https://front.example").headers().firstValue("Access-Control-Allow-Headers"))
                    .contains("authorization, content-type");
            assertThat(allowed(preflight(api, "https://elsewhere.example"))).isEmpty();
            HttpResponse<String> refused = post(api, "https://front.example");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(allowed(refused)).contains("https://front.example");
        }
    }

    @Test
    void aPictureOfAnotherSiteIsNoQuery() {
        HttpResponse<String> answer = Api.withFixture(TestStore.H2)
                .send(HttpRequest.newBuilder(Api.withFixture(TestStore.H2).uri("/graphql?query=%7B__typename%7D"))
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Sec-Fetch-Mode", "no-cors")
                        .build());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void headersNameNoOtherHost() {
        HttpResponse<String> answer = Api.withFixture(TestStore.H2).post("{\"query\":\"{ __typename }\"}");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("http", "*", "unsafe-eval");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
}
