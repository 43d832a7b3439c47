package onrecord.importer.job;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** How far the import is, told to whoever waits for it: one line that changes on a terminal, else a line now and then. */
final class Progress {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);

    private final PrintStream out;
    private final boolean terminal;
    private String task = "";
    private int total;
    private int done;
    private long began;
    private long printed;
    private int width;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Says what comes now; {@code total} is 0 where nobody knows how much that is. */
    synchronized void begin(String task, int total) {
        end();
        this.task = task;
        this.total = total;
        done = 0;
        began = System.nanoTime();
        printed = began;
        print(task + (total > 0 ? " 0/" + total : " …"));
    }

    synchronized void advance() {
        advance(1);
    }

    synchronized void advance(int count) {
        done += count;
        long now = System.nanoTime();
        if (now - printed >= (terminal ? ON_TERMINAL : ELSEWHERE).toNanos() || done == total) {
            printed = now;
            print(line(Duration.ofNanos(now - began)));
        }
    }

    /** Leaves the changing line as it is. */
    synchronized void end() {
        if (terminal && width > 0) {
            out.println();
            width = 0;
        }
    }

    private String line(Duration elapsed) {
        double rate = done * 1000.0 / Math.max(1, elapsed.toMillis());
        if (total == 0) {
            return String.format(Locale.ROOT, "%s %d, %.1f/s", task, done, rate);
        }
        Duration left = Duration.ofMillis((long) ((total - done) / rate * 1000));
        return String.format(
                Locale.ROOT, "%s %d/%d, %.1f/s, %s left", task, done, total, rate, time(Math.max(0, left.toSeconds())));
    }

    private static String time(long seconds) {
        return seconds < 90
                ? seconds + " s"
                : seconds < 5400 ? (seconds + 30) / 60 + " min" : (seconds + 1800) / 3600 + " h";
    }

    private void print(String line) {
        if (terminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            out.flush();
            width = line.length();
        } else {
            out.println(line);
        }
    }
}
