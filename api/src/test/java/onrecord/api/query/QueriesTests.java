package onrecord.api.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each {@code queries/x.graphql} is answered as {@code queries/x.json} says: to be read after it was written. */
class QueriesTests {

    private static final Path QUERIES = Path.of("src/test/resources/queries");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static List<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isAnsweredAsExpectedFromBothStores(String file) throws IOException {
        String query = Files.readString(QUERIES.resolve(file));
        String fromH2 = Api.withFixture(TestStore.H2).post(query, Map.of()).body();
        String fromPostgres =
                Api.withFixture(TestStore.POSTGRESQL).post(query, Map.of()).body();
        assertThat(fromPostgres).isEqualTo(fromH2);
        String answer = JSON.writeValueAsString(JSON.readTree(fromH2)) + "\n";
        Path expected = QUERIES.resolve(file.replace(".graphql", ".json"));
        if (!Files.exists(expected)) {
            Files.writeString(expected, answer);
            fail("wrote " + expected + ": read it, and keep it if it is right");
        }
        assertThat(answer).isEqualTo(Files.readString(expected));
    }

    /** Beside introspection, graphql-java completes every value itself. */
    @ParameterizedTest
    @MethodSource("queries")
    void isAnsweredTheSameWhenGraphqlJavaCompletesIt(String file) throws IOException {
        String query = Files.readString(QUERIES.resolve(file));
        assumeFalse(query.contains("__type("), "has introspection of its own");
        JsonNode whole = Api.withFixture(TestStore.H2).ask(query);
        JsonNode completed = Api.withFixture(TestStore.H2)
                .ask(query.replaceFirst("\\{", "{ introspection: __type(name: \"none\") { name }"));
        ((ObjectNode) completed).remove("introspection");
        assertThat(completed.toString()).isEqualTo(whole.toString());
    }
}
