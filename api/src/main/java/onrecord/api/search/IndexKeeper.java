package onrecord.api.search;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import onrecord.api.change.Mark;
import onrecord.schema.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an index up to its store: once a second, and whenever somebody waits for it. */
final class IndexKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final long PAUSE_MS = 1_000;
    /** While another process writes, what it has committed is looked at so often by whoever waits. */
    private static final long GLANCE_MS = 50;

    private final String url;
    private final StoreIndex index;
    private final Thread thread = new Thread(this::run, "search index");
    private @Nullable CompletableFuture<Void> wanted;
    private @Nullable Connection connection;
    private boolean closed;

    IndexKeeper(String url, StoreIndex index) {
        this.url = url;
        this.index = index;
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until the index has what the store has, but no longer than this. */
    void await(Mark mark, long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        boolean caughtUp = isUpTo(mark);
        while (!caughtUp && System.nanoTime() < end) {
            try {
                next().get(Math.max(1, (end - System.nanoTime()) / 1_000_000), TimeUnit.MILLISECONDS);
                caughtUp = isUpTo(mark) || index.isWriter();
                if (!caughtUp) {
                    Thread.sleep(GLANCE_MS);
                }
            } catch (TimeoutException | ExecutionException late) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Whether the index has what the store has. */
    boolean isUpTo(Mark mark) {
        Mark known = index.mark();
        return known != null && known.isAtLeast(mark);
    }

    /** The end of a look at the store that begins from now on. */
    private synchronized CompletableFuture<Void> next() {
        CompletableFuture<Void> next = wanted;
        if (next == null) {
            next = new CompletableFuture<>();
            wanted = next;
            notifyAll();
        }
        return next;
    }

    private void run() {
        while (true) {
            CompletableFuture<Void> waiting;
            synchronized (this) {
                if (closed) {
                    return;
                }
                waiting = wanted;
                wanted = null;
            }
            follow(waiting);
            if (!pause()) {
                return;
            }
        }
    }

    private synchronized boolean pause() {
        try {
            if (wanted == null && !closed) {
                wait(PAUSE_MS);
            }
            return !closed;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private void follow(@Nullable CompletableFuture<Void> waiting) {
        try {
            index.follow(connected());
            connected().rollback();
        } catch (SQLException | IOException | RuntimeException failure) {
            LOG.warn("The search index does not follow the store: {}", failure.toString());
            LOG.debug("As that happened here", failure);
            disconnect();
        } finally {
            if (waiting != null) {
                waiting.complete(null);
            }
        }
    }

    /** A connection of its own, so that requests that wait for the index cannot keep it from the store. */
    private Connection connected() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = DriverManager.getConnection(url, Store.H2_USER, Store.H2_PASSWORD);
            open.setAutoCommit(false);
            open.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection = open;
        }
        return open;
    }

    private void disconnect() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException gone) {
                LOG.debug("The store was gone already", gone);
            }
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join();
            disconnect();
            index.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            LOG.debug("The search index was not closed well", failure);
        }
    }
}
