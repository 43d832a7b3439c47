package onrecord.importer.job;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Lets a running import end in order: what is read is written, what is not waits for the next import. */
@Component
class GracefulStop implements StepExecutionListener {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Object lock = new Object();
    private @Nullable StepExecution step;
    private @Nullable TimedWork work;
    private boolean busy;
    private boolean stopping;

    /** An import begins. */
    void enter(TimedWork current) {
        synchronized (lock) {
            work = current;
            busy = true;
            if (stopping) {
                current.stop();
            }
        }
    }

    /** It has ended. */
    void leave() {
        synchronized (lock) {
            busy = false;
            work = null;
            step = null;
            lock.notifyAll();
        }
    }

    @Override
    public void beforeStep(StepExecution begun) {
        synchronized (lock) {
            step = begun;
            if (stopping) {
                begun.setTerminateOnly();
            }
        }
    }

    /** Waits; false where the process is told to end meanwhile. */
    boolean pause(Duration time) throws InterruptedException {
        synchronized (lock) {
            await(time, () -> stopping);
            return !stopping;
        }
    }

    /** Stops the import that is running and those to come; whether it has ended in time. */
    boolean stop() {
        synchronized (lock) {
            stopping = true;
            if (step != null) {
                step.setTerminateOnly();
            }
            if (work != null) {
                work.stop();
            }
            lock.notifyAll();
            try {
                await(PATIENCE, () -> !busy);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return !busy;
        }
    }

    private void await(Duration time, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        for (long left = time.toMillis(); left > 0 && !condition.getAsBoolean(); ) {
            lock.wait(left);
            left = (deadline - System.nanoTime()) / 1_000_000;
        }
    }
}
