package onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What a request may cost at most: a second, and 64 MB. A request is worked on by one thread of the server from its first
 * byte to its last, so what these threads allocate meanwhile is at least what it has in memory at any moment.
 */
final class Strain {

    static final Duration TIME = Duration.ofSeconds(1);
    static final long MEMORY = 64L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Strain() {}

    /** Asks, and asserts that the answer took no more. */
    static <T> T bounded(String what, Supplier<T> request) {
        long memory = allocated();
        T answer = boundedInTime(what, request);
        assertThat(allocated() - memory).as(what).isPositive().isLessThan(MEMORY);
        return answer;
    }

    /** For what H2 looks at in these threads, row by row: it keeps none. */
    static <T> T boundedInTime(String what, Supplier<T> request) {
        long start = System.nanoTime();
        T answer = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(TIME);
        return answer;
    }

    private static long allocated() {
        long sum = 0;
        for (var thread : THREADS.dumpAllThreads(false, false)) {
            if (thread.getThreadName().startsWith("worker ")) {
                sum += THREADS.getThreadAllocatedBytes(thread.getThreadId());
            }
        }
        return sum;
    }
}
