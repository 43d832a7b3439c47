package onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.execution.GraphQlSource;

/** GraphQL over HTTP; the audit of the npm package graphql-http looks at more. */
class HttpTests {

    private final Api api = Api.withFixture(TestStore.H2);

    private HttpResponse<String> get(String query, String variables) {
        String path = "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&variables="
                + URLEncoder.encode(variables, StandardCharsets.UTF_8);
        return api.send(HttpRequest.newBuilder(api.uri(path))
                .header("Accept", "application/graphql-response+json")
                .build());
    }

    @Test
    void aQueryMayStandInTheUrl() {
        HttpResponse<String> answer = get("query($n: Int) { people(first: $n) { nodes { name } } }", "{\"n\":1}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"data\":{\"people\":{\"nodes\":[{\"name\":\"Ana Solvang\"}]}}");
        HttpResponse<String> nonsense = get("{ people { totalCount } }", "nonsense");
        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(nonsense.body()).contains("variables must be JSON");
        String path = "/graphql?query=%7B__typename%7D&extensions=%7B";
        assertThat(api.send(HttpRequest.newBuilder(api.uri(path)).build()).body())
                .contains("extensions must be JSON");
    }

    @Test
    void noMutationCanComeByGetAsThereIsNone() {
        assertThat(api.context().getBean(GraphQlSource.class).schema().getMutationType())
                .as("with a mutation, GET must let queries pass only")
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"query\":\"{ people { totalCount } }\"} | 200",
                "{\"query\":\"{ people(first: -1) { totalCount } }\"} | 200",
                "{\"query\":\"{ nothing }\"} | 400",
                "{\"query\":\"{\"} | 400",
                "{\"query\":7} | 400",
                "{\"query\":\"{ __typename }\",\"operationName\":true} | 400",
                "{\"query\":\"{ __typename }\",\"variables\":[1]} | 400",
                "{} | 400",
                "not json | 400",
            })
    void theStatusSaysWhoseFaultItIs(String body, int status) {
        assertThat(api.post(body).statusCode()).isEqualTo(status);
    }

    @Test
    void answersAreCompressedForThoseWhoWantIt() {
        HttpResponse<String> answer = api.send(HttpRequest.newBuilder(api.uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .header("Accept-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{\"query\":\"{ __schema { types { name description } } }\"}"))
                .build());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }
}
