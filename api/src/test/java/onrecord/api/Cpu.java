package onrecord.api;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How long processors worked: the same however busy the machine is with other things. */
public final class Cpu {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Cpu() {}

    /** In the thread that asks. */
    public static Duration of(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }

    /** In the threads that work on the server's requests. */
    public static Duration ofRequests(Runnable requests) {
        long start = sum(name -> name.startsWith("worker "));
        requests.run();
        return Duration.ofNanos(sum(name -> name.startsWith("worker ")) - start);
    }

    private static long sum(Predicate<String> name) {
        return Stream.of(THREADS.dumpAllThreads(false, false))
                .filter(thread -> name.test(thread.getThreadName()))
                .mapToLong(thread -> Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId())))
                .sum();
    }
}
