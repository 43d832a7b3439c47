package onrecord.api.clients;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import onrecord.api.TestStore;

/** Inserts, moves and removes statements of a store until it is stopped; there are never more than some dozens. */
final class Writer {

    /** Moved all the time: their ids. */
    private static final long FIRST = 900;

    private static final int MOVED = 10;

    /** After as many others a row is removed. */
    private static final int KEPT = 20;

    private final String store;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> work;
    private volatile boolean stopped;

    Writer(String store) {
        this.store = store;
        this.work = thread.submit(this::write);
    }

    /** Ends the work; fails where that has failed before. */
    void stop() throws InterruptedException, ExecutionException {
        stopped = true;
        thread.shutdown();
        work.get();
    }

    private Void write() throws SQLException, InterruptedException {
        try (Connection connection = TestStore.connect(store);
                PreparedStatement insert = connection.prepareStatement("insert into statement (text, said_order, id,"
                        + " article_id, ordinal, kind, confidence) values (?, ?, ?, 11, ?, 'DIRECT', 0.9)");
                PreparedStatement move =
                        connection.prepareStatement("update statement set text = ?, said_order = ? where id = ?");
                PreparedStatement remove = connection.prepareStatement("delete from statement where id = ?")) {
            for (long id = FIRST; id < FIRST + MOVED; id++) {
                insert(insert, id);
            }
            for (long n = FIRST + 100; !stopped; n++) {
                insert(insert, n);
                place(move, n, FIRST + n % MOVED);
                move.executeUpdate();
                remove.setLong(1, n - KEPT);
                remove.executeUpdate();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        return null;
    }

    private static void insert(PreparedStatement insert, long id) throws SQLException {
        place(insert, id, id);
        insert.setLong(4, id);
        insert.executeUpdate();
    }

    /** Among the others: before, between and behind them. */
    private static void place(PreparedStatement statement, long n, long id) throws SQLException {
        statement.setString(1, "The ice is here, said for the " + n + "th time.");
        statement.setLong(2, 22_000 + n * 37 % 700);
        statement.setLong(3, id);
    }
}
