package onrecord.importer.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.importer.quality.Floors.Floor;
import onrecord.schema.vocabulary.MeasuredFact;
import org.junit.jupiter.api.Test;

class FloorsTests {

    private static final Floors FLOORS = Floors.parse(Stream.of("# remark", "", "nlp4j,texts,STATEMENT,recall,0.80"));

    private static List<Figure> recall(double recall) {
        return List.of(new Figure("texts", MeasuredFact.STATEMENT, null, recall, 10));
    }

    @Test
    void figureAtItsFloorHolds() {
        assertThat(FLOORS.broken(recall(0.80))).isEmpty();
    }

    @Test
    void figureBelowItsFloorIsNamed() {
        assertThat(FLOORS.broken(recall(0.79)))
                .singleElement()
                .asString()
                .isEqualTo("nlp4j texts STATEMENT: recall >= 0.80, but it is 0.790");
    }

    @Test
    void floorsOfOneEngineSayNothingOfAnother() {
        assertThat(FLOORS.of("light").broken(recall(0.10))).isEmpty();
    }

    @Test
    void floorOfWhatIsNoLongerMeasuredIsBroken() {
        List<Figure> other = List.of(new Figure("texts", MeasuredFact.DIRECT, 1.0, 1.0, 1));
        assertThat(FLOORS.broken(other)).singleElement().asString().contains("not measured");
    }

    @Test
    void dataSetThatIsNotThereBreaksNothing() {
        assertThat(FLOORS.broken(List.of())).isEmpty();
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
