package onrecord.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

class StoreTests {

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void anEmptyStoreAnswersEmptyConnections(TestStore store) {
        Api api = Api.start(store.create());
        try (ConfigurableApplicationContext running = api.context()) {
            assertThat(api.ask("{ statements { totalCount nodes { text } pageInfo { hasNextPage endCursor } }"
                                    + " people { edges { node { name } } } person(name: \"Nobody\") { name } }")
                            .toString())
                    .isEqualTo("{\"statements\":{\"totalCount\":0,\"nodes\":[],\"pageInfo\":"
                            + "{\"hasNextPage\":false,\"endCursor\":null}},\"people\":{\"edges\":[]},\"person\":null}");
        }
    }

    @Test
    void anH2FileIsSharedWithAnotherProcessAndSurvivesIt(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("store") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
        OtherProcess importer = OtherProcess.holding(url);
        Api api = Api.start(url);
        try (ConfigurableApplicationContext running = api.context()) {
            api.load("fixture.sql");
            assertThat(api.ask("{ articles { totalCount } }").toString()).contains("3");
            importer.kill();
            assertThat(api.ask("{ articles { totalCount } }").toString()).contains("3");
            OtherProcess again = OtherProcess.holding(url);
            assertThat(api.ask("{ people { totalCount } }").toString()).contains("3");
            again.kill();
        }
        try (Connection afterwards = TestStore.connect(url)) {
            assertThat(afterwards.isValid(1)).isTrue();
        }
    }

    @Test
    void h2KeepsPagesInAThirdOfTheHeapOfTheProcessThatHasTheFileOpen(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("store") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
        Api api = Api.start(url);
        try (ConfigurableApplicationContext running = api.context()) {
            api.ask("{ articles { totalCount } }");
            assertThat(megabytesOfCache(url))
                    .isEqualTo((int) (Runtime.getRuntime().maxMemory() / 3 >> 20));
        }
        OtherProcess importer = OtherProcess.holding(url + ";CACHE_SIZE=65536");
        Api beside = Api.start(url);
        try (ConfigurableApplicationContext running = beside.context()) {
            beside.ask("{ articles { totalCount } }");
            assertThat(megabytesOfCache(url)).isEqualTo(64);
        }
        importer.kill();
    }

    private static int megabytesOfCache(String url) throws Exception {
        try (Connection store = TestStore.connect(url);
                ResultSet size = store.createStatement()
                        .executeQuery("select setting_value from information_schema.settings"
                                + " where setting_name = 'info.CACHE_MAX_SIZE'")) {
            size.next();
            return size.getInt(1);
        }
    }
}
