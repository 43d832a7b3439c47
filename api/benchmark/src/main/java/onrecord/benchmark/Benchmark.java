package onrecord.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs one of the measurements that README.md lists, and prints its table. */
final class Benchmark {

    private static final int CONNECTIONS = 32;

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
            small.run(warm * 10, rounds, seconds);
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

    private static void print(String text) {
        System.out.println(text);
    }
}
