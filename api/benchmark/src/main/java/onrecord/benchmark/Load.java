package onrecord.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks one server from many connections for some time, each as soon as it has its answer. */
final class Load {

    /**
     * What was seen.
     *
     * @param milliseconds of each good answer, ascending
     * @param refused 503 with Retry-After
     * @param failed anything else
     */
    record Seen(double seconds, double[] milliseconds, int refused, int failed) {

        double perSecond() {
            return milliseconds.length / seconds;
        }

        double percentile(double part) {
            return milliseconds.length == 0
                    ? Double.NaN
                    : milliseconds[(int) Math.min(milliseconds.length - 1, milliseconds.length * part)];
        }
    }

    private Load() {}

    /** @param most ends earlier after so many requests */
    static Seen run(int port, List<byte[]> requests, int connections, double seconds, int most)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        List<Double> all = new ArrayList<>();
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            threads.add(new Thread(() -> {
                List<Double> own = new ArrayList<>();
                work(port, requests, next, most, end, own, refused, failed);
                synchronized (all) {
                    all.addAll(own);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        double[] sorted = all.stream().mapToDouble(d -> d).toArray();
        Arrays.sort(sorted);
        return new Seen((System.nanoTime() - begin) / 1e9, sorted, refused.get(), failed.get());
    }

    private static void work(
            int port,
            List<byte[]> requests,
            AtomicInteger next,
            int most,
            long end,
            List<Double> own,
            AtomicInteger refused,
            AtomicInteger failed) {
        try (Client client = new Client(port)) {
            for (int i = next.getAndIncrement(); i < most && System.nanoTime() < end; i = next.getAndIncrement()) {
                byte[] request = requests.get(i % requests.size());
                long start = System.nanoTime();
                Client.Answer answer = client.ask(request);
                if (answer.status() == 200) {
                    own.add((System.nanoTime() - start) / 1e6);
                } else if (answer.status() == 503 && answer.retryAfter()) {
                    refused.incrementAndGet();
                } else {
                    failed.incrementAndGet();
                }
            }
        } catch (IOException lost) {
            failed.incrementAndGet();
        }
    }
}
