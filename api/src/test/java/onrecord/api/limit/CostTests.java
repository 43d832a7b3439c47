package onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CostTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ __typename } | 0",
                "{ person(name: \"Solvang\") { name aliases } } | 1",
                "{ people(first: 7) { nodes { name } } } | 7",
                "{ people { nodes { name } } } | 20",
                "{ people(first: 10) { edges { node { statements(last: 5) { nodes { text } } } } } } | 60",
                "{ statements(first: 10) { nodes { spans { start } article { uri } speaker { name } } } } | 80",
                "{ articles(first: 10) { nodes { url revisions(first: 2) { nodes { text } } places(last: 3) { nodes { name } } } } } | 60",
                "{ statement(id: \"AgAAAAAAAAAp\") { plainText mentions { nodes { plainText } } } } | 21",
                "{ nodes(ids: [\"BAAAAAAAAAAB\", \"BAAAAAAAAAAC\"]) { id } } | 2",
            })
    void isThePageSizesMultipliedDownTheTree(String query, int cost) {
        assertThat(cost(query).path("requestedQueryCost").asInt()).isEqualTo(cost);
    }

    /** However few of the values are shown: all rows are looked at. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ people(first: 7) { totalCount } } | 57",
                "{ search(text: \"ice\", first: 1) { totalCount } } | 51",
                "{ statements(first: 1) { facets(by: KIND, first: 3) { count } } } | 204",
                "{ statements(first: 1) { histogram(interval: DAY) { count } } } | 221",
                "{ people(first: 10) { nodes { statements(first: 1) { totalCount } } } } | 70",
                "{ people(first: 10) { nodes { statements(first: 1) { facets(by: KIND, first: 2) { count } } } } } | 240",
            })
    void hasPointsForWhatIsCounted(String query, int cost) {
        assertThat(cost(query).path("requestedQueryCost").asInt()).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ __typename } | 0",
                "{ people { nodes { name } } } | 3",
                "{ people(first: 1) { nodes { name } } } | 2",
                "{ people(first: 3) { nodes { statements(first: 1) { nodes { text } } } } } | 6",
                "{ people { totalCount } } | 51",
                "{ statements { facets(by: KIND) { count } } } | 203",
                "{ person(name: \"Nobody\") { name } } | 0",
            })
    void isInTheEndTheRowsThatWereReadAndWhatWasCounted(String query, int cost) {
        assertThat(cost(query).path("actualQueryCost").asInt()).isEqualTo(cost);
    }

    @Test
    void isToldToThoseWhoseQueryCostsTooMuch() {
        JsonNode cost = cost("{ people(first: 100) { nodes { statements(first: 100) { totalCount } } } }");
        assertThat(cost.path("requestedQueryCost").asInt()).isEqualTo(10_600);
        assertThat(cost.path("actualQueryCost").asInt(-1)).isZero();
    }

    private static JsonNode cost(String query) {
        String answer = Api.withFixture(TestStore.H2).post(query, Map.of()).body();
        return new JsonMapper().readTree(answer).at("/extensions/cost");
    }
}
