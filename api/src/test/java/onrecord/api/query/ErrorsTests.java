package onrecord.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

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
        assertThat(error.path("path")).isNotEmpty();
        assertThat(error.path("locations")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ people { | GRAPHQL_PARSE_FAILED",
                "{ nothing } | GRAPHQL_VALIDATION_FAILED",
                "{ people { nodes } } | GRAPHQL_VALIDATION_FAILED",
                "{ statements(filter: { saidFrom: \"yesterday\" }) { totalCount } } | GRAPHQL_VALIDATION_FAILED",
                "{ statements(filter: { saidFrom: \"+900000000-01-01\" }) { totalCount } } | GRAPHQL_VALIDATION_FAILED",
                "{ statements(filter: { saidTo: \"-0001-01-01\" }) { totalCount } } | GRAPHQL_VALIDATION_FAILED",
                "query($n: Int!) { people(first: $n) { totalCount } } | BAD_USER_INPUT",
                "query A { people { totalCount } } query B { people { totalCount } } | OPERATION_RESOLUTION_FAILURE",
            })
    void everyOtherErrorHasACodeToo(String query, String code) {
        JsonNode error = Api.withFixture(TestStore.H2).refuse(query);
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo(code);
        assertThat(error.path("message").asString()).doesNotContain("Exception", "graphql.");
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
