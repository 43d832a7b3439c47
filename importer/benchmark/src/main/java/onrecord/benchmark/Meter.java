package onrecord.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What this process has used; prints it for {@code run.py}, which adds what only the outside can see. */
final class Meter {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private double first;
    private double firstThread;
    private int articles;

    /** User and system seconds since the process began, all threads together. */
    static double cpu() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /** The same of this thread alone: without the JVM's compilers and collectors. */
    private static double thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** An article has been read. */
    void count() {
        if (articles++ == 0) {
            first = cpu();
            firstThread = thread();
        }
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "{\"articles\": %d, \"first\": %.3f, \"cpu\": %.3f, \"thread\": %.3f}%n",
                articles,
                first,
                cpu(),
                thread() - firstThread);
    }
}
