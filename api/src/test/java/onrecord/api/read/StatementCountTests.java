package onrecord.api.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One SQL statement for each selected relation, whatever the number of rows. */
class StatementCountTests {

    private static final String NESTED = """
            { people(first: %d, orderBy: { field: STATEMENTS, direction: DESC }) { nodes { name statements(first: 10) { nodes { text
                article { title }
                events(first: 2) { nodes { title articles(first: 2) { nodes { title } } } } } } } } }""";

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void theNestedQueryTakesOneStatementForEachRelation(TestStore store) {
        assertThat(statements(store, NESTED.formatted(1))).hasSize(5);
        assertThat(statements(store, NESTED.formatted(100))).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void totalsAreCountedOnlyWhenAskedFor(TestStore store) {
        assertThat(statements(store, "{ people { nodes { name } } }"))
                .hasSize(1)
                .noneMatch(sql -> sql.contains("count("));
        assertThat(statements(store, "{ people { totalCount } }")).hasSize(1).allMatch(sql -> sql.contains("count("));
        assertThat(statements(store, "{ people { nodes { statements { totalCount nodes { text } } } } }"))
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void everyRelationOfAnArticleTakesOneStatement(TestStore store) {
        assertThat(statements(
                        store,
                        "{ articles(first: 3) { nodes { url importedAt revision revisions { nodes { text replacedAt } }"
                                + " organizations { nodes { name } } places { nodes { name } } } } }"))
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void onlySelectedColumnsAreRead(TestStore store) {
        assertThat(statements(store, "{ articles { nodes { uri } } }"))
                .singleElement()
                .asString()
                .startsWith("select t.uri as c1 from article t");
    }

    @Test
    void whatNeedsNoOtherAnswerIsAskedOfPostgresqlInOneMessage() {
        assertThat(messages(NESTED.formatted(100)))
                .hasSize(4)
                .anySatisfy(message -> assertThat(message).contains("from article t", "from statement_event l"));
        String id = Api.withFixture(TestStore.POSTGRESQL)
                .ask("{ people(first: 1, orderBy: { field: STATEMENTS, direction: DESC }) { nodes { id } } }")
                .at("/people/nodes/0/id")
                .asString();
        assertThat(messages("{ person(id: \"" + id
                        + "\") { name aliases statements { nodes { events { totalCount } } } } }"))
                .hasSize(2);
    }

    private static List<String> messages(String query) {
        Api api = Api.withFixture(TestStore.POSTGRESQL);
        List<String> seen = new CopyOnWriteArrayList<>();
        Sessions sessions = api.context().getBean(Sessions.class);
        sessions.listen((sql, nanoseconds) -> seen.add(sql));
        api.ask(query);
        sessions.listen((sql, nanoseconds) -> {});
        return seen;
    }

    private static List<String> statements(TestStore store, String query) {
        Api api = Api.withFixture(store);
        List<String> seen = new CopyOnWriteArrayList<>();
        Sessions sessions = api.context().getBean(Sessions.class);
        sessions.watch(session -> seen.addAll(session.statements()));
        api.ask(query);
        sessions.watch(session -> {});
        return seen;
    }
}
