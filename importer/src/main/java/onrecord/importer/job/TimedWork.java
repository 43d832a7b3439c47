package onrecord.importer.job;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs work that may never end, each piece in a thread of its own that does not keep the JVM alive.
 *
 * <p>Java cannot end a thread that does not listen: a piece that overstays is interrupted and left behind.
 */
final class TimedWork {

    private final Duration limit;
    private final Set<FutureTask<?>> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    TimedWork(Duration limit) {
        this.limit = limit;
    }

    /** The work took too long; the stack trace is that of the work. */
    static final class TookTooLong extends Exception {

        private static final long serialVersionUID = 1L;

        TookTooLong(StackTraceElement[] stack) {
            super("took too long");
            setStackTrace(stack);
        }
    }

    /**
     * Does a piece of work.
     *
     * @throws CancellationException when everything is being stopped
     * @throws ExecutionException when the work throws
     */
    <T> T run(String name, Supplier<T> work) throws ExecutionException, TookTooLong, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work::get);
        running.add(task);
        try {
            Thread thread = start(name, task);
            return await(task, thread);
        } finally {
            running.remove(task);
        }
    }

    private Thread start(String name, FutureTask<?> task) {
        if (stopped) {
            task.cancel(true);
        }
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private <T> T await(FutureTask<T> task, Thread thread)
            throws ExecutionException, TookTooLong, InterruptedException {
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            StackTraceElement[] stack = thread.getStackTrace();
            task.cancel(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            throw new TookTooLong(stack);
        }
    }

    /** Gives up everything that is running or comes later. */
    void stop() {
        stopped = true;
        running.forEach(task -> task.cancel(true));
    }
}
