package onrecord.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Asks several servers the same in turns, so that what else the machine does meets all of them. */
final class Comparison {

    private static final int MOST_BATCHES = 30;

    /** One server's turn. */
    private record Turn(Load.Seen seen, double serverMs, double storeMs) {

        int answers() {
            return Math.max(1, seen.milliseconds().length);
        }
    }

    /** A server, what it is asked, and its turns. */
    private record Entrant(Target target, List<byte[]> requests, List<Turn> turns) {}

    private final List<Entrant> entrants = new ArrayList<>();
    private final int connections;

    Comparison(int connections) {
        this.connections = connections;
    }

    /** The first to be added is what the others are compared to. */
    void add(Target target, List<byte[]> requests) {
        entrants.add(new Entrant(target, requests, new ArrayList<>()));
    }

    /** @param warm how many requests each server answers before, at least */
    void run(int warm, int rounds, double seconds) throws InterruptedException {
        for (Entrant entrant : entrants) {
            settle(entrant.target);
            warm(entrant, warm / 2);
        }
        for (int round = 0; round < rounds; round++) {
            List<Entrant> order = new ArrayList<>(entrants);
            Collections.rotate(order, round);
            for (Entrant entrant : order) {
                entrant.turns.add(turn(entrant, seconds));
            }
        }
    }

    /** Until the server's process four times takes no less for its requests than before: its compiler is done, then. */
    private void warm(Entrant entrant, int requests) throws InterruptedException {
        double least = Double.MAX_VALUE;
        int settled = 0;
        for (int batch = 0; batch < MOST_BATCHES && settled < 4; batch++) {
            double start = Cpu.milliseconds(entrant.target.process().pid());
            Load.run(entrant.target.port(), entrant.requests, connections, 600, requests);
            double taken = Cpu.milliseconds(entrant.target.process().pid()) - start;
            settled = taken > least * 0.95 ? settled + 1 : 0;
            least = Math.min(least, taken);
        }
    }

    /** Waits until a server does nothing of its own, as it may make an index when it starts. */
    private static void settle(Target target) throws InterruptedException {
        double before;
        double now = Cpu.milliseconds(target.process().pid());
        do {
            before = now;
            Thread.sleep(3_000);
            now = Cpu.milliseconds(target.process().pid());
        } while (now - before > 150);
    }

    private Turn turn(Entrant entrant, double seconds) throws InterruptedException {
        Target target = entrant.target;
        double server = Cpu.milliseconds(target.process().pid());
        double store = target.storePid() == 0 ? 0 : Cpu.milliseconds(target.storePid());
        Load.Seen seen = Load.run(target.port(), entrant.requests, connections, seconds, Integer.MAX_VALUE);
        server = Cpu.milliseconds(target.process().pid()) - server;
        store = target.storePid() == 0 ? 0 : Cpu.milliseconds(target.storePid()) - store;
        return new Turn(seen, server, store);
    }

    /** A table; ratios are medians over the rounds of one server's throughput to another's. */
    String report(String title) throws IOException {
        StringBuilder table = new StringBuilder("\n### " + title + "\n\n| server | req/s | to "
                + entrants.get(0).target.name()
                + " | from - to | p50 ms | p95 ms | server CPU ms/req | store CPU ms/req | KB | failed |\n"
                + "|---|---|---|---|---|---|---|---|---|---|\n");
        for (Entrant entrant : entrants) {
            table.append(line(entrant));
        }
        return table.toString();
    }

    private String line(Entrant entrant) throws IOException {
        Target target = entrant.target;
        List<Turn> own = entrant.turns;
        List<Turn> reference = entrants.get(0).turns;
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            ratios.add(own.get(i).seen().perSecond() / reference.get(i).seen().perSecond());
        }
        List<Double> sorted = ratios.stream().sorted().toList();
        int size;
        try (Client client = new Client(target.port())) {
            size = client.ask(entrant.requests.get(0)).body().length;
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.2f - %.2f | %.0f | %.0f | %.2f | %.2f | %.1f | %d |%n",
                target.name(),
                median(own.stream().map(t -> t.seen().perSecond()).toList()),
                median(ratios),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                median(own.stream().map(t -> t.seen().percentile(0.5)).toList()),
                median(own.stream().map(t -> t.seen().percentile(0.95)).toList()),
                median(own.stream().map(t -> t.serverMs() / t.answers()).toList()),
                median(own.stream().map(t -> t.storeMs() / t.answers()).toList()),
                size / 1000.0,
                own.stream()
                        .mapToInt(t -> t.seen().failed() + t.seen().refused())
                        .sum());
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
