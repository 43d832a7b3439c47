package onrecord.importer.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.engine.LanguageEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight times the text takes any stage about eight times the processor time, and a quadratic stage 64 times. */
class GrowthTests {

    private static final int LENGTH = 8_000;
    private static final int TIMES = 8;

    /** Of these the language engine takes five to ten times as long as of others. */
    private static final Set<TextKind> DEAR =
            EnumSet.of(TextKind.BRACKETS, TextKind.CLOSED_BRACKETS, TextKind.SPACED_QUOTATION_MARKS);

    /** Twice what is linear. */
    private static final double MOST = 2 * TIMES;

    /** Seconds: what takes less on the long text has nothing to show. */
    private static final double SHORT = 0.03;

    private static final LanguageAnalyzer language = LanguageEngine.NLP4J.load();

    @BeforeAll
    static void warm() {
        seconds(TextKind.ORDINARY, TIMES * LENGTH);
    }

    private static Map<String, Double> seconds(TextKind kind, int length) {
        StageTimes times = new StageTimes(language);
        times.read(kind.text(length), kind.isHtml());
        return times.seconds();
    }

    /** How many times as long the long text takes, of stages for which that is too much. */
    private static Map<String, Double> steep(TextKind kind) {
        int length = DEAR.contains(kind) ? LENGTH / 5 : LENGTH;
        Map<String, Double> many = seconds(kind, TIMES * length);
        Map<String, Double> one = seconds(kind, length);
        Map<String, Double> steep = new TreeMap<>();
        many.forEach((stage, seconds) -> {
            double ratio = seconds / one.get(stage);
            if (seconds > SHORT && ratio > MOST) {
                steep.put(stage, ratio);
            }
        });
        return steep;
    }

    /** What looks steep is measured again, and fails where it looks so in three of five runs. */
    @ParameterizedTest
    @EnumSource
    void noStageGrowsFasterThanTheText(TextKind kind) {
        Map<String, Double> once = steep(kind);
        if (once.isEmpty()) {
            return;
        }
        List<Map<String, Double>> again =
                IntStream.range(0, 4).mapToObj(i -> steep(kind)).toList();
        once.keySet()
                .removeIf(stage ->
                        again.stream().filter(run -> run.containsKey(stage)).count() < 2);
        assertThat(once)
                .as("stages and how many times as long %d times the text takes them", TIMES)
                .isEmpty();
    }
}
