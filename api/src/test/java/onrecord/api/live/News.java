package onrecord.api.live;

import java.sql.Connection;
import java.sql.SQLException;
import onrecord.api.Api;
import onrecord.api.TestStore;

/** Notes in a store what became known, as the importer does. */
record News(Api api) {

    static News of(TestStore store, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "--onrecord.live.interval=50ms";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        News news = new News(Api.start(store.create(), all));
        news.api.load("fixture.sql");
        return news;
    }

    /** One commit. */
    void note(String kind, long... ids) {
        try (Connection connection = TestStore.connect(api.store())) {
            connection.setAutoCommit(false);
            TestStore.note(connection, kind, ids);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void execute(String sql) {
        try (Connection connection = TestStore.connect(api.store())) {
            connection.createStatement().execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
