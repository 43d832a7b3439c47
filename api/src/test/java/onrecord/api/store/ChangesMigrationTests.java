package onrecord.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import onrecord.api.TestStore;
import onrecord.schema.Store;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangesMigrationTests {

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatWasStoredBeforeThereWasALogIsNoted(TestStore store) throws Exception {
        String url = store.create();
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(url, Store.isH2(url) ? Store.H2_USER : null, Store.isH2(url) ? Store.H2_PASSWORD : null)
                .locations(Store.migrations(url));
        flyway.target("11").load().migrate();
        try (Connection connection = TestStore.connect(url)) {
            connection.createStatement().execute(LinkOrderMigrationTests.fixtureBefore());
            flyway.target("12").load().migrate();
            assertThat(list(connection, "select item_id from change_log order by position"))
                    .containsExactly(
                            "13", "11", "12", "41", "42", "43", "44", "45", "46", "47", "48", "23", "24", "21", "22");
            assertThat(list(connection, "select position from change_log where item_id in (13, 22) order by position"))
                    .containsExactly("1", "15");
            assertThat(list(connection, "select position from change_clock")).containsExactly("15");
            flyway.target("14").load().migrate();
            assertThat(list(connection, "select item_id from change_log order by position"))
                    .hasSize(15)
                    .startsWith("13", "11", "12", "41");
            assertThat(list(connection, "select known from change_clock")).containsExactly("15");
            assertThat(list(connection, "select position from change_moment")).containsExactly("15");
        }
    }

    private static List<String> list(Connection connection, String sql) throws Exception {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
