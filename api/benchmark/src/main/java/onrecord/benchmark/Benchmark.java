package onrecord.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs one of the measurements that README.md lists, and prints its table. */
final class Benchmark {

    private static final int CONNECTIONS = 32;

    /** Of each sample: more than are read in a turn. */
    private static final int COPIES = 60;

    private final Targets targets;
    private final PostgresServer postgres;
    private final int rounds = Integer.getInteger("benchmark.rounds", 6);
    private final int seconds = Integer.getInteger("benchmark.seconds", 5);
    private final int warm = Integer.getInteger("benchmark.warm", 4_000);
    private final List<Target> open = new ArrayList<>();

    private Benchmark(Path folder, PostgresServer postgres) {
        this.targets = new Targets(folder, postgres);
        this.postgres = postgres;
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createDirectories(
                Path.of(System.getProperty("benchmark.folder", "target/data")).toAbsolutePath());
        try (PostgresServer postgres = PostgresServer.start(folder)) {
            Benchmark benchmark = new Benchmark(folder, postgres);
            try {
                benchmark.run(arguments[0], Set.of(arguments));
            } finally {
                benchmark.open.forEach(Target::close);
            }
        }
        System.exit(0);
    }

    private void run(String what, Set<String> arguments) throws Exception {
        switch (what) {
            case "compare" -> compare(arguments);
            case "growth" -> growth();
            case "overload" -> overload();
            case "import" -> whileImporting(arguments.contains("h2"));
            case "start" -> start();
            default -> throw new IllegalArgumentException("no measurement " + what);
        }
    }

    private void compare(Set<String> names) throws Exception {
        Data data = Data.usual();
        boolean all = names.size() == 1;
        Comparison nested = new Comparison(CONNECTIONS);
        Comparison small = new Comparison(CONNECTIONS);
        if (all || names.contains("postgraphile")) {
            open.add(targets.postGraphile(data, 8091));
        }
        if (all || names.contains("floor")) {
            open.add(targets.floor(data, 8092));
        }
        if (all || names.contains("postgresql")) {
            open.add(targets.onPostgres(data, 8093));
        }
        if (all || names.contains("h2")) {
            open.add(targets.onH2(data, 8094));
        }
        for (Target target : open) {
            List<byte[]> pages = target.nested(100);
            nested.add(target, pages);
            small.add(target, target.small(pages));
        }
        if (!Boolean.getBoolean("benchmark.smallOnly")) {
            nested.run(warm, rounds, seconds);
            print(nested.report("Nested query"));
        }
        if (!Boolean.getBoolean("benchmark.nestedOnly")) {
            small.run(warm * 4, rounds, seconds);
            print(small.report("Small query"));
        }
        for (Target target : open) {
            print(target.name() + ": " + Cpu.residentMegabytes(target.process().pid()) + " MB resident");
        }
    }

    /** The same query on little and on much, where everybody says ten things at least. */
    private void growth() throws Exception {
        Comparison nested = new Comparison(CONNECTIONS);
        int port = 8095;
        for (Data data : List.of(Data.of(20_000), Data.of(2_000_000))) {
            Target target = targets.api(
                    data.statements() + " statements, PostgreSQL", postgres.url(data), port++, postgres.pid());
            open.add(target);
            nested.add(target, target.nested(100));
        }
        nested.run(warm, rounds, seconds);
        print(nested.report("Nested query, little and much data"));
    }

    /** Eight times the connections that keep it busy, none of which waits after a refusal, and what comes after. */
    private void overload() throws Exception {
        Target target = targets.onPostgres(Data.usual(), 8093);
        open.add(target);
        List<byte[]> requests = target.nested(100);
        Load.run(target.port(), requests, CONNECTIONS, 600, warm);
        double allocated = allocatedMegabytes(target);
        Load.Seen usual = Load.run(target.port(), requests, CONNECTIONS, seconds * 2, Integer.MAX_VALUE);
        print(String.format(
                "allocated per nested request: %.2f MB",
                (allocatedMegabytes(target) - allocated) / usual.milliseconds().length));
        Load.Seen storm = Load.run(target.port(), requests, CONNECTIONS * 8, seconds * 2, Integer.MAX_VALUE);
        Load.Seen after = Load.run(target.port(), requests, CONNECTIONS, 5, Integer.MAX_VALUE);
        print("| | connections | answers/s | p50 ms | p95 ms | 503 with Retry-After | other failures |");
        print("|---|---|---|---|---|---|---|");
        row("before", CONNECTIONS, usual);
        row("storm", CONNECTIONS * 8, storm);
        row("the 5 s after", CONNECTIONS, after);
        print(Cpu.residentMegabytes(target.process().pid()) + " MB resident");
    }

    private static void row(String name, int connections, Load.Seen seen) {
        print(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f | %d | %d |",
                name,
                connections,
                seen.perSecond(),
                seen.percentile(0.5),
                seen.percentile(0.95),
                seen.refused(),
                seen.failed()));
    }

    /** The nested query in turns: with no other work, and while an importer writes to the same store. */
    private void whileImporting(boolean h2) throws Exception {
        String store = h2 ? targets.h2Copy(Data.usual()) : postgres.copy(Data.usual());
        Target target = targets.api("Onrecord, imported to", store, 8097, h2 ? 0 : postgres.pid());
        open.add(target);
        List<byte[]> requests = target.nested(100);
        Load.run(target.port(), requests, CONNECTIONS, 600, warm);
        List<Double> ratios = new ArrayList<>();
        print("| | answers/s | p50 ms | p95 ms | articles/s written | failed |");
        print("|---|---|---|---|---|---|");
        for (int round = 0; round < rounds; round++) {
            Load.Seen alone = Load.run(target.port(), requests, CONNECTIONS, seconds * 4, Integer.MAX_VALUE);
            beside("alone", alone, 0);
            try (Importer importer =
                    Importer.start(store, Files.createTempDirectory("articles").resolve("new"), COPIES)) {
                long before = importer.written();
                Load.Seen busy = Load.run(target.port(), requests, CONNECTIONS, seconds * 4, Integer.MAX_VALUE);
                beside("importing", busy, (importer.written() - before) / busy.seconds());
                ratios.add(busy.percentile(0.95) / alone.percentile(0.95));
            }
        }
        print(String.format(Locale.ROOT, "p95 while importing to p95 alone: %.2f", Comparison.median(ratios)));
    }

    private static void beside(String name, Load.Seen seen, double written) {
        print(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.1f | %d |",
                name,
                seen.perSecond(),
                seen.percentile(0.5),
                seen.percentile(0.95),
                written,
                seen.failed() + seen.refused()));
    }

    /** What the garbage collector saw being allocated, as the metrics tell it. */
    private static double allocatedMegabytes(Target target) throws IOException {
        try (Client client = new Client(target.port())) {
            String metrics = client.ask("GET /actuator/prometheus HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII))
                    .text();
            return metrics.lines()
                            .filter(line -> line.startsWith("jvm_gc_memory_allocated_bytes_total"))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                            .sum()
                    / 1e6;
        }
    }

    /** Processor time until the first answer, as one jar and unpacked with what the JVM learned before, on a store that is there. */
    private void start() throws Exception {
        String store = "jdbc:h2:file:" + Files.createTempDirectory("start").resolve("store");
        Path learned = Path.of(System.getProperty("benchmark.aot", "target/aot"));
        List<List<String>> forms = List.of(
                List.of("-jar", System.getProperty("benchmark.api", "../target/onrecord-api.jar")),
                List.of("@" + learned.resolve("options"), "-jar", learned + "/onrecord-api.jar"));
        List<List<Double>> cpu = List.of(new ArrayList<>(), new ArrayList<>());
        targets.started(forms.get(1), store, 8096).close();
        for (int round = 0; round < rounds; round++) {
            for (int form = 0; form < forms.size(); form++) {
                long begin = System.nanoTime();
                try (Target target = targets.started(forms.get(form), store, 8096)) {
                    cpu.get(form).add(Cpu.milliseconds(target.process().pid()) / 1000);
                    print(String.format(
                            Locale.ROOT,
                            "%s: %.1f s of processor time, %.1f s",
                            form == 0 ? "jar" : "AOT cache",
                            cpu.get(form).get(round),
                            (System.nanoTime() - begin) / 1e9));
                }
            }
        }
        print(String.format(Locale.ROOT, "ratio %.2f", Comparison.median(cpu.get(1)) / Comparison.median(cpu.get(0))));
    }

    private static void print(String text) {
        System.out.println(text);
    }
}
