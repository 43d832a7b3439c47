package onrecord.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PagingTests {

    /** Every order of every connection, over data with ties and unknown dates. */
    static Stream<Arguments> lists() {
        List<String> connections = new ArrayList<>();
        both(connections, "people", "NAME", "STATEMENTS", "ARTICLES");
        both(connections, "organizations", "NAME", "STATEMENTS", "ARTICLES");
        both(connections, "places", "NAME", "STATEMENTS", "ARTICLES");
        both(connections, "articles", "PUBLISHED_ON", "TITLE");
        both(connections, "statements", "SAID_ON", "CONFIDENCE", "ARTICLE");
        both(connections, "events", "DATE", "STATEMENTS");
        connections.addAll(List.of("importNotices(", "statements(filter: { kind: [DIRECT, INDIRECT] }, "));
        return Stream.of(TestStore.values())
                .flatMap(store -> connections.stream().map(connection -> Arguments.of(store, connection)));
    }

    private static void both(List<String> connections, String field, String... orders) {
        for (String order : orders) {
            connections.add(field + "(orderBy: { field: " + order + " }, ");
            connections.add(field + "(orderBy: { field: " + order + ", direction: DESC }, ");
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pagesForwardAndBackwardAreTheWholeList(TestStore store, String connection) {
        Api api = Api.withFixture(store);
        List<String> whole = ids(page(api, connection + "first: 100"));
        assertThat(whole).doesNotHaveDuplicates().isNotEmpty();
        for (int size : new int[] {1, 2, 3}) {
            assertThat(forward(api, connection, size)).isEqualTo(whole);
            assertThat(backward(api, connection, size)).isEqualTo(whole);
        }
    }

    private static List<String> forward(Api api, String connection, int size) {
        List<String> all = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = page(api, connection + "first: " + size + after);
            all.addAll(ids(page));
            assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(!after.isEmpty());
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                return all;
            }
            after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
        }
    }

    private static List<String> backward(Api api, String connection, int size) {
        List<String> all = new ArrayList<>();
        String before = "";
        while (true) {
            JsonNode page = page(api, connection + "last: " + size + before);
            all.addAll(0, ids(page));
            assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(!before.isEmpty());
            if (!page.at("/pageInfo/hasPreviousPage").asBoolean()) {
                return all;
            }
            before = ", before: \"" + page.at("/pageInfo/startCursor").asString() + "\"";
        }
    }

    private static JsonNode page(Api api, String connection) {
        JsonNode page = api.ask("{ page: " + connection
                        + ") { nodes { id } edges { cursor node { id } } totalCount"
                        + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
                .get("page");
        assertThat(page.at("/pageInfo/startCursor")).isEqualTo(page.at("/edges/0/cursor"));
        return page;
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("nodes").forEach(node -> ids.add(node.get("id").asString()));
        return ids;
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aCursorWorksInEveryListOfItsOrder(TestStore store) {
        Api api = Api.withFixture(store);
        JsonNode nested = api.ask("{ people { nodes { statements(first: 1) { pageInfo { endCursor hasNextPage }"
                + " nodes { text } } } } }");
        String cursor =
                nested.at("/people/nodes/1/statements/pageInfo/endCursor").asString();
        JsonNode following =
                api.ask("{ people { nodes { name statements(after: \"" + cursor + "\") { nodes { text } } } } }");
        assertThat(following.at("/people/nodes/1/statements/nodes")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void bothEndsCanBeCutOff(TestStore store) {
        Api api = Api.withFixture(store);
        JsonNode whole =
                api.ask("{ statements { edges { cursor node { id } } } }").at("/statements/edges");
        String between = "after: \"" + whole.at("/1/cursor").asString() + "\", before: \""
                + whole.at("/5/cursor").asString() + "\"";
        List<String> middle = List.of(
                whole.at("/2/node/id").asString(),
                whole.at("/3/node/id").asString(),
                whole.at("/4/node/id").asString());
        assertThat(ids(api.ask("{ page: statements(" + between + ") { nodes { id } } }")
                        .get("page")))
                .isEqualTo(middle);
        assertThat(ids(api.ask("{ page: statements(last: 2, " + between + ") { nodes { id } } }")
                        .get("page")))
                .isEqualTo(middle.subList(1, 3));
    }

    @Test
    void unknownDatesAreEarlierThanAllOthers() {
        JsonNode up = Api.withFixture(TestStore.H2)
                .ask("{ statements(orderBy: { field: SAID_ON }) { nodes { saidOn { edtf } } } }")
                .at("/statements/nodes");
        assertThat(up.at("/0/saidOn").isNull()).isTrue();
        assertThat(up.at("/7/saidOn/edtf").asString()).isEqualTo("2031-03-04/2031-03-05");
    }
}
