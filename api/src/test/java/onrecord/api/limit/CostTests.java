package onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CostTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ __typename } | 0",
                "{ person(name: \"Solvang\") { name aliases } } | 1",
                "{ people(first: 7) { totalCount nodes { name } } } | 7",
                "{ people { nodes { name } } } | 20",
                "{ people(first: 10) { edges { node { statements(last: 5) { nodes { text } } } } } } | 60",
                "{ statements(first: 10) { nodes { spans { start } article { uri } speaker { name } } } } | 80",
                "{ articles(first: 10) { nodes { url revisions(first: 2) { nodes { text } } places(last: 3) { nodes { name } } } } } | 60",
                "{ statement(id: \"AgAAAAAAAAAp\") { plainText mentions { nodes { plainText } } } } | 21",
                "{ nodes(ids: [\"BAAAAAAAAAAB\", \"BAAAAAAAAAAC\"]) { id } } | 2",
            })
    void isThePageSizesMultipliedDownTheTree(String query, int cost) {
        String answer = Api.withFixture(TestStore.H2).post(query, Map.of()).body();
        assertThat(new JsonMapper()
                        .readTree(answer)
                        .at("/extensions/cost/requestedQueryCost")
                        .asInt())
                .as(answer)
                .isEqualTo(cost);
    }
}
