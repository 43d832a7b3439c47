package onrecord.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ErrorsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ people(first: -1) { totalCount } } | people.first: must be from 1 to 100, is -1",
                "{ people(first: 0) { totalCount } } | people.first: must be from 1 to 100, is 0",
                "{ people(last: 101) { totalCount } } | people.last: must be from 1 to 100, is 101",
                "{ people(first: 2, last: 2) { totalCount } } | people.last: cannot be given together with first",
                "{ all: people { nodes { statements(first: 500) { totalCount } } } }"
                        + " | all.nodes.statements.first: must be from 1 to 100, is 500",
                "{ people(after: \"nonsense\") { totalCount } } | people.after: \"nonsense\" is no cursor of this API",
                "{ people(before: \"!\") { totalCount } } | people.before: \"!\" is no cursor of this API",
                // a cursor of another order
                "{ people(after: \"MQBTQUlEX09OLQAyMjM0MAA0MQ\") { totalCount } }"
                        + " | people.after: this cursor comes from a list in another order",
                // the right order and a key that is no number
                "{ people(orderBy: { field: STATEMENTS }, after: \"MQBTVEFURU1FTlRTKwB4ADE\") { totalCount } }"
                        + " | people.after: \"MQBTVEFURU1FTlRTKwB4ADE\" is no cursor of this API",
                "{ node(id: \"abc\") { id } } | node.id: \"abc\" is no id of this API",
                "{ node(id: \"\") { id } } | node.id: \"\" is no id of this API",
                "{ nodes(ids: [\"BAAAAAAAAAAB\", \"x\"]) { id } } | nodes.ids: \"x\" is no id of this API",
                "{ person(id: \"AQAAAAAAAAAL\") { id } }"
                        + " | person.id: is the id of a type Article, where Person is wanted",
                "{ person { id } } | person.id: give either id or name",
                "{ person(id: \"BAAAAAAAAAAB\", name: \"Solvang\") { id } } | person.id: give either id or name",
                "{ event { id } } | event.id: must be given",
                "{ statements(filter: { speaker: \"AQAAAAAAAAAL\" }) { totalCount } } | statements.filter.speaker:"
                        + " is the id of a type Article, where Person or Organization or Place is wanted",
                "{ statement(id: \"AQAAAAAAAAAL\") { id } }"
                        + " | statement.id: is the id of a type Article, where Statement is wanted",
                "{ statements(filter: { speakers: [] }) { totalCount } }"
                        + " | statements.filter.speakers: must name at least one value, or be left out",
                "{ statements(filter: { publishers: [\"BQAAAAAAAAAF\", \"BAAAAAAAAAAB\"] }) { totalCount } }"
                        + " | statements.filter.publishers: is the id of a type Person, where Organization is wanted",
                "{ statements(filter: { kind: [] }) { totalCount } }"
                        + " | statements.filter.kind: must name at least one value, or be left out",
                "{ statements(filter: { text: \" \" }) { totalCount } }"
                        + " | statements.filter.text: must have at least one word, or be left out",
                "{ statements(filter: { minConfidence: 7 }) { totalCount } }"
                        + " | statements.filter.minConfidence: must be from 0 to 1, is 7.0",
                "{ statements(filter: { saidFrom: \"2031-02-01\", saidTo: \"2031-01-01\" }) { totalCount } } |"
                        + " statements.filter.saidTo: 2031-01-01 is earlier than saidFrom, which is 2031-02-01",
                "{ people(filter: { name: \"?!\" }) { totalCount } } | people.filter.name: has no letter or digit",
            })
    void aWrongArgumentIsNamedWithTheReason(String query, String message) {
        JsonNode error = Api.withFixture(TestStore.H2).refuse(query);
        assertThat(error.path("message").asString()).isEqualTo(message);
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(message).startsWith(way(error) + ".");
        assertThat(error.path("locations")).isNotEmpty();
    }

    /** A path as messages write it. */
    private static String way(JsonNode error) {
        return error.path("path").valueStream().map(JsonNode::asString).collect(Collectors.joining("."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ statements(filter: { saidFrom: \"yesterday\" }) { totalCount } }"
                        + " | statements.filter.saidFrom: \"yesterday\" is not a date such as 2024-01-22",
                "{ statements(filter: { saidFrom: \"+900000000-01-01\" }) { totalCount } }"
                        + " | statements.filter.saidFrom: \"+900000000-01-01\" is not a date such as 2024-01-22",
                "{ statements(filter: { saidTo: \"-0001-01-01\" }) { totalCount } }"
                        + " | statements.filter.saidTo: \"-0001-01-01\" is not a date such as 2024-01-22",
                "{ statements(filter: { kind: [DIRECT, SHOUTED] }) { totalCount } }"
                        + " | statements.filter.kind[1]: must be one of DIRECT, INDIRECT, MIXED, is SHOUTED",
                "{ statements(filter: { kind: \"DIRECT\" }) { totalCount } }"
                        + " | statements.filter.kind: must be one of DIRECT, INDIRECT, MIXED, is \"DIRECT\"",
                "{ statements(filter: { minConfidence: \"high\" }) { totalCount } }"
                        + " | statements.filter.minConfidence: must be a number, is \"high\"",
                "{ statements(filter: { nonsense: 1 }) { totalCount } }"
                        + " | statements.filter.nonsense: there is no such field in StatementFilter",
                "{ statements(first: 99999999999) { totalCount } }"
                        + " | statements.first: must be a whole number of at most 32 bits, is 99999999999",
                "{ statements(filter: 3) { totalCount } } | statements.filter: must be an object, is 3",
                "{ statements(filter: { text: WORD }) { totalCount } } | statements.filter.text: must be a string, is WORD",
                "{ statements(orderBy: {}) { totalCount } }"
                        + " | statements.orderBy.field: must be given, and not as null",
                "{ nodes(ids: [\"BAAAAAAAAAAB\", true]) { id } } | nodes.ids[1]: must be an id, which is a string, is true",
                "{ events(filter: { occurred: [1] }) { totalCount } }"
                        + " | events.filter.occurred: must be true or false, is a list",
                "{ __type(name: 3) { name } } | __type.name: must be a string, is 3",
                // in a fragment, below other names
                "{ all: people { nodes { ...F } } } fragment F on Person"
                        + " { said: statements(filter: { saidTo: \"2031-02-30\" }) { totalCount } }"
                        + " | all.nodes.said.filter.saidTo: \"2031-02-30\" is not a date such as 2024-01-22",
            })
    void aValueOfAnotherTypeIsNamedWithTheReason(String query, String message) {
        JsonNode error = Api.withFixture(TestStore.H2).refuse(query);
        assertThat(error.path("message").asString()).isEqualTo(message);
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(message).startsWith(way(error) + ".");
        assertThat(error.path("locations")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"saidFrom\": \"yesterday\"} | $f.saidFrom: \"yesterday\" is not a date such as 2024-01-22",
                "{\"kind\": [\"SHOUTED\"]} | $f.kind[0]: must be one of DIRECT, INDIRECT, MIXED, is \"SHOUTED\"",
                "{\"minConfidence\": \"x\"} | $f.minConfidence: must be a number, is \"x\"",
                "{\"nonsense\": 3} | $f.nonsense: there is no such field in StatementFilter",
                "3 | $f: must be an object, is 3",
                "null | $f: must be given, and not as null",
            })
    void aWrongVariableIsNamedWithTheReason(String value, String message) {
        String query =
                "query($f: StatementFilter!) { all: people { nodes { statements(filter: $f) { totalCount } } } }";
        String answer = Api.withFixture(TestStore.H2)
                .post("{\"query\": \"" + query + "\", \"variables\": {\"f\": " + value + "}}")
                .body();
        JsonNode error = new JsonMapper().readTree(answer).at("/errors/0");
        assertThat(error.path("message").asString()).isEqualTo(message);
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(way(error)).as("where it is used").isEqualTo("all.nodes.statements");
        assertThat(error.path("locations")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ people { | GRAPHQL_PARSE_FAILED",
                "{ nothing } | GRAPHQL_VALIDATION_FAILED",
                "{ people { nodes } } | GRAPHQL_VALIDATION_FAILED",
                "query($n: Int = \"x\") { people(first: $n) { totalCount } } | GRAPHQL_VALIDATION_FAILED",
                "{ people @include(if: \"yes\") { totalCount } } | GRAPHQL_VALIDATION_FAILED",
                "query($n: Int!) { people(first: $n) { totalCount } } | BAD_USER_INPUT",
                "{ people(first: 100) { nodes { statements(first: 100) { nodes { text } } } } } | LIMIT_EXCEEDED",
                "query A { people { totalCount } } query B { people { totalCount } } | OPERATION_RESOLUTION_FAILURE",
            })
    void everyOtherErrorHasACodeToo(String query, String code) {
        JsonNode error = Api.withFixture(TestStore.H2).refuse(query);
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo(code);
        assertThat(error.path("message").asString()).doesNotContain("Exception", "graphql.", "Value{");
        assertThat(error.path("path").isArray()).as(error.toString()).isTrue();
        assertThat(error.path("locations").isEmpty() && error.has("locations"))
                .as("says where, or nothing: " + error)
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a: people { nodes { nothing } } } | a.nodes.nothing",
                "{ a: people(nonsense: 1) { totalCount } } | a",
                "{ people { totalCount } many: people(first: 100) { nodes { events(first: 99) { nodes { id } } } } } | many",
                "{ people { nodes { statements { nodes { article { statements { nodes { article { statements { nodes {"
                        + " article { statements { nodes { article { statements { totalCount"
                        + " } } } } } } } } } } } } } } } } | people.nodes.statements.nodes.article.statements.nodes"
                        + ".article.statements.nodes.article.statements.nodes.article.statements.totalCount",
                "{ people { | ''",
            })
    void aPathLeadsToTheField(String query, String path) {
        assertThat(way(Api.withFixture(TestStore.H2).refuse(query))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | text/plain | application/json | 415 | UNSUPPORTED_MEDIA_TYPE",
                "POST | application/json | text/html | 406 | NOT_ACCEPTABLE",
                "GET | application/json | application/json | 405 | METHOD_NOT_ALLOWED",
                "PUT | application/json | application/json | 405 | METHOD_NOT_ALLOWED",
                "DELETE | application/json | application/json | 405 | METHOD_NOT_ALLOWED",
            })
    void whatIsNotAskedInTheFormOfGraphQlIsToldWhy(
            String method, String type, String accepted, int status, String code) {
        Api api = Api.withFixture(TestStore.H2);
        HttpResponse<String> answer = api.send(HttpRequest.newBuilder(api.uri("/graphql"))
                .method(method, BodyPublishers.ofString("{\"query\":\"{ people { totalCount } }\"}"))
                .header("Content-Type", type)
                .header("Accept", accepted)
                .build());
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode error = new JsonMapper().readTree(answer.body()).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        assertThat(error.path("path").isArray()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aWrongStatementIsNoOutage(TestStore store) throws SQLException {
        Api api = Api.start(store.create());
        try (var running = api.context();
                Connection connection = TestStore.connect(api.store())) {
            connection.createStatement().execute("drop table notice");
            JsonNode error = api.refuse("{ importNotices { totalCount } }");
            assertThat(error.at("/extensions/code").asString()).isEqualTo("INTERNAL_SERVER_ERROR");
            assertThat(error.path("message").asString()).doesNotContain("notice", "try again");
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void daysOfFourDigitYearsAreTaken(TestStore store) {
        assertThat(Api.withFixture(store)
                        .ask(
                                "{ statements(filter: { saidFrom: \"0000-01-01\", saidTo: \"9999-12-31\" }) { totalCount } }")
                        .at("/statements/totalCount")
                        .asInt())
                .isEqualTo(6);
    }
}
