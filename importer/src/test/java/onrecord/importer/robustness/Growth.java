package onrecord.importer.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.importer.jvm.CompilerAdvice;
import onrecord.importer.language.engine.LanguageEngine;

/**
 * Prints CPU seconds by stage against length, a line for each kind of text and length. Takes the language engine's
 * name, the greatest length, and the kinds or no kinds for all; {@code importer/benchmark/run.py growth} runs it.
 */
final class Growth {

    private static final List<Integer> LENGTHS = List.of(1_000, 10_000, 100_000, 1_000_000);

    /** A text whose tenth took longer than this is left out. */
    private static final double PATIENCE = 20;

    private final LanguageEngine engine;
    private final int longest;

    private Growth(LanguageEngine engine, int longest) {
        this.engine = engine;
        this.longest = longest;
    }

    public static void main(String[] arguments) {
        CompilerAdvice.give();
        Growth growth = new Growth(
                LanguageEngine.valueOf(arguments[0].toUpperCase(Locale.ROOT)), Integer.parseInt(arguments[1]));
        List<TextKind> kinds = arguments.length == 2
                ? List.of(TextKind.values())
                : Arrays.stream(arguments)
                        .skip(2)
                        .map(name -> TextKind.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
        growth.measure(TextKind.ORDINARY, 100_000);
        kinds.forEach(growth::print);
    }

    private void print(TextKind kind) {
        double last = 0;
        for (int length : LENGTHS) {
            if (length > longest) {
                return;
            }
            if (last > PATIENCE) {
                System.out.printf("%s %d left out%n", kind.name().toLowerCase(Locale.ROOT), length);
                return;
            }
            Map<String, Double> seconds = measure(kind, length);
            last = seconds.values().stream().mapToDouble(each -> each).sum();
            System.out.printf(
                    Locale.ROOT,
                    "%s %d %.3f %s%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    length,
                    last,
                    seconds.entrySet().stream()
                            .map(each -> String.format(Locale.ROOT, "%s %.3f", each.getKey(), each.getValue()))
                            .collect(Collectors.joining(" ")));
        }
    }

    private Map<String, Double> measure(TextKind kind, int length) {
        StageTimes times = new StageTimes(engine.load());
        times.read(kind.text(length), kind.isHtml());
        return times.seconds();
    }
}
