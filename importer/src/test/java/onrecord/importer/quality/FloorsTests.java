package onrecord.importer.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.schema.vocabulary.MeasuredFact;
import onrecord.schema.vocabulary.StatementKind;
import org.junit.jupiter.api.Test;

class FloorsTests {

    private static final Floors FLOORS = Floors.parse(Stream.of("# remark", "", "nlp4j,texts,STATEMENT,recall,0.80"));

    private static Report report(String engine, List<Figure> figures, FoundStatement... statements) {
        return Report.of(engine, "1", LocalDate.EPOCH, new Measurement(figures, List.of(statements)));
    }

    private static Report recall(double recall) {
        return report("nlp4j", List.of(new Figure("texts", MeasuredFact.STATEMENT, null, recall, 10)));
    }

    @Test
    void figureAtItsFloorHolds() {
        assertThat(FLOORS.broken(recall(0.80))).isEmpty();
    }

    @Test
    void figureBelowItsFloorIsNamed() {
        assertThat(FLOORS.broken(recall(0.79)))
                .containsExactly("nlp4j texts STATEMENT: recall >= 0.80, but it is 0.790");
    }

    @Test
    void floorsOfOneEngineSayNothingOfAnother() {
        assertThat(FLOORS.broken(report("light", recall(0.10).figures()))).isEmpty();
    }

    @Test
    void floorOfWhatIsNoLongerMeasuredIsBroken() {
        List<Figure> other = List.of(new Figure("texts", MeasuredFact.DIRECT, 1.0, 1.0, 1));
        assertThat(FLOORS.broken(report("nlp4j", other)))
                .singleElement()
                .asString()
                .contains("not measured");
    }

    @Test
    void dataSetThatIsNotThereBreaksNothingAndIsNamed() {
        Report nothing = report("nlp4j", List.of());
        assertThat(FLOORS.broken(nothing)).isEmpty();
        assertThat(FLOORS.unchecked(nothing)).isEqualTo(Map.of("texts", 1L));
        assertThat(Format.TABLE.write(List.of(nothing), FLOORS)).contains("texts is not here: 1 floors not checked");
    }

    /** So many statements of one confidence; every so manieth is wrong. */
    private static Stream<FoundStatement> found(int count, double confidence, int wrong) {
        return IntStream.range(0, count)
                .mapToObj(i -> new FoundStatement(
                        "texts", "a", StatementKind.DIRECT, 0, 1, null, "KNOWN", confidence, true, i % wrong != 0));
    }

    @Test
    void confidenceHasFloors() {
        FoundStatement[] statements = Stream.of(found(19, 0.15, 1), found(20, 0.75, 4), found(40, 0.95, 10))
                .flatMap(each -> each)
                .toArray(FoundStatement[]::new);
        Report report = report("nlp4j", recall(0.80).figures(), statements);
        Stream<String> lines = Stream.of("precision at confidence 0.8,0.91", "1 - largest error of a decile,0.96");
        assertThat(Floors.parse(lines.map(line -> "nlp4j,texts,STATEMENT_AND_SPEAKER," + line))
                        .broken(report))
                .containsExactly(
                        "nlp4j texts STATEMENT_AND_SPEAKER: precision at confidence 0.8 >= 0.91, but it is 0.900",
                        "nlp4j texts STATEMENT_AND_SPEAKER: 1 - largest error of a decile >= 0.96, but it is 0.950");
    }

    @Test
    void everyFloorIsThereOnce() {
        assertThat(keyed(Floors.read(QualityTests.FLOORS).all()))
                .hasSameSizeAs(Floors.read(QualityTests.FLOORS).all());
    }

    /** Every version of the file that led to this one is in the history; none may have asked for more. */
    @Test
    void noFloorIsLowerThanItEverWas() throws Exception {
        Map<String, Double> highest = keyed(history());
        assumeTrue(!highest.isEmpty(), "there is no history to compare the floors with");
        Map<String, Double> today = keyed(Floors.read(QualityTests.FLOORS).all());
        List<String> fallen = new ArrayList<>();
        highest.forEach((key, least) -> {
            if (today.getOrDefault(key, 0.0) < least) {
                fallen.add(key + " was " + least + " and is " + today.get(key));
            }
        });
        assertThat(fallen).isEmpty();
    }

    private static Map<String, Double> keyed(List<Floor> floors) {
        Map<String, Double> keyed = new TreeMap<>();
        floors.forEach(floor -> keyed.merge(
                String.join(" ", floor.engine(), floor.dataSet(), floor.fact() + "", floor.share() + ""),
                floor.least(),
                Math::max));
        return keyed;
    }

    /** Every line that a commit has added to the file. */
    private static List<Floor> history() throws InterruptedException {
        ProcessBuilder log = new ProcessBuilder(
                "git", "log", "-p", "--first-parent", "-m", "--format=", "--", QualityTests.FLOORS.toString());
        try {
            Process git = log.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Stream<String> added = text.lines().filter(line -> line.matches("\\+[^+#,]+(,[^,]+){4}"));
            return git.waitFor() == 0
                    ? Floors.parse(added.map(line -> line.substring(1))).all()
                    : List.of();
        } catch (IOException noGit) {
            return List.of();
        }
    }
}
