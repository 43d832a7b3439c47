package onrecord.api.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import onrecord.api.Api;
import onrecord.api.TestStore;
import onrecord.api.graphql.Client;
import onrecord.api.graphql.Limits;
import onrecord.api.graphql.Refusal;
import onrecord.api.search.Search;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class AlarmTests {

    /** As on a processor that others have in that moment: neither database hears then that the statement is cancelled. */
    @Timeout(120)
    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aStatementIsEndedThatBeginsOnlyWhenItsTimeIsOver(TestStore store) {
        Api api = Api.start(store.create(), "--onrecord.limit.time=200ms");
        try (var running = api.context();
                Sessions sessions = sessions(api)) {
            Session session = sessions.open(Client.PATIENT);
            assertThatThrownBy(() -> session.answer(() -> endless(session, store)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("200 ms");
            sessions.end(session);
        }
    }

    @Timeout(120)
    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aStatementThatBeginsLateHasWhatIsLeft(TestStore store) throws Exception {
        Api api = Api.start(store.create(), "--onrecord.limit.time=2s", "--onrecord.connections=1");
        try (var running = api.context()) {
            Sessions sessions = api.context().getBean(Sessions.class);
            Session session = sessions.open(Client.PATIENT);
            Thread.sleep(1500);
            long start = System.nanoTime();
            assertThatThrownBy(() -> session.answer(() -> endless(session, store)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("2000 ms");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            sessions.end(session);
        }
    }

    /** As in a scan of a large table, of which no row fits. */
    @Timeout(120)
    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aStatementThatNobodyWaitsForIsEnded(TestStore store) {
        Api api = Api.start(store.create(), "--onrecord.limit.time=60s", "--onrecord.connections=1");
        try (var running = api.context()) {
            Sessions sessions = api.context().getBean(Sessions.class);
            long start = System.nanoTime();
            Session session = sessions.open(() -> System.nanoTime() - start > 1_000_000_000);
            assertThatThrownBy(() -> session.answer(() -> endless(session, store)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(Refusal.gone().getMessage());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
            sessions.end(session);
            Session next = sessions.open(Client.PATIENT);
            assertThat(next.answer(() -> one(next))).isEqualTo(1);
            sessions.end(next);
        }
    }

    private static long one(Session session) throws SQLException {
        AtomicLong number = new AtomicLong();
        session.query("select 1", List.of(), row -> number.set(row.number(1)));
        return number.get();
    }

    private static String endless(Session session, TestStore store) throws SQLException {
        String numbers = store == TestStore.H2 ? "system_range(1, 1000000)" : "generate_series(1, 1000000)";
        String sql = "select count(*) from " + numbers + " as n(x), " + numbers + " as m(y) where x + y < 0";
        session.query(sql, List.of(), row -> {});
        return "done";
    }

    private static Sessions sessions(Api api) {
        DataSource store = late(api.context().getBean(DataSource.class));
        Search search = api.context().getBean(Search.class);
        return new Sessions(store, api.store(), search, api.context().getBean(Limits.class), () -> {});
    }

    private static DataSource late(DataSource store) {
        return new DelegatingDataSource(store) {
            @Override
            public Connection getConnection() throws SQLException {
                return late(Connection.class, super.getConnection());
            }
        };
    }

    /** The same but for its statements, which begin half a second after they should. */
    private static <T> T late(Class<T> type, T punctual) {
        Object late =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("execute")) {
                        Thread.sleep(500);
                    }
                    try {
                        Object result = method.invoke(punctual, arguments);
                        return result instanceof PreparedStatement statement
                                ? late(PreparedStatement.class, statement)
                                : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        return type.cast(late);
    }
}
