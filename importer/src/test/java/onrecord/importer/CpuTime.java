package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/** Holds work to processor time, which does not grow with what else the machine does. */
public final class CpuTime {

    private CpuTime() {}

    public static <T> T within(Duration most, Supplier<T> work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        T result = work.get();
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before)).isLessThanOrEqualTo(most);
        return result;
    }
}
