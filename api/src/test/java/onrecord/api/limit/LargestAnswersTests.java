package onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the limits let through is answered in the time and memory that {@link Strain} allows. */
class LargestAnswersTests {

    private static final List<String> LARGEST = List.of(
            "{ people(first: 100) { nodes { name statements(first: 99) { nodes { text kind cue confidence } } } } }",
            "{ people(first: 100) { edges { cursor node { id name statements(first: 99) { pageInfo { hasNextPage }"
                    + " edges { cursor node { id text } } } } } } }",
            "{ articles(first: 100) { nodes { uri text } } }");

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void comeInTimeAndMemory(TestStore store) {
        Api api = Api.start(store.create());
        try (var running = api.context()) {
            LargeStore.fill(api.store());
            LARGEST.forEach(query -> api.post(query, Map.of()));
            for (String query : LARGEST) {
                String answer =
                        Strain.bounded(query, () -> api.post(query, Map.of()).body());
                assertThat(answer.length()).as(query).isGreaterThan(500_000);
                assertThat(answer).as(query).doesNotContain("\"errors\"");
            }
        }
    }
}
