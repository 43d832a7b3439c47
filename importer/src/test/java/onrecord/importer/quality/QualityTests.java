package onrecord.importer.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import onrecord.importer.language.AnalysisCache;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.pipeline.ArticlePipeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures the default engine on all data sets that are there and the light one on the project's own, prints the table,
 * and holds it to {@code quality/floors.csv}. Data sets of others are looked for beside the repository; {@code -Dmisses}
 * prints what was missed.
 */
class QualityTests {

    static final Path FLOORS = Path.of("quality/floors.csv");
    private static final Path OWN = Path.of("quality");
    private static final Path BESIDE = Path.of("../../shared/gold");

    private static final Floors floors = Floors.read(FLOORS);
    private static Report standard;
    private static Report light;

    @BeforeAll
    static void measure() {
        standard = report(LanguageEngine.NLP4J, "nlp4j", OWN, BESIDE);
        light = report(LanguageEngine.LIGHT, "light", OWN);
        System.out.println(Format.TABLE.write(List.of(standard, light), floors));
    }

    private static Report report(LanguageEngine engine, String name, Path... folders) {
        ArticlePipeline walk =
                new ArticlePipeline(engine == LanguageEngine.NLP4J ? new AnalysisCache(engine::load) : engine.load());
        List<Path> there = Stream.of(folders).filter(Files::isDirectory).toList();
        return Report.of(name, "development", LocalDate.now(), Quality.measure(there, walk, line -> {
            if (System.getProperty("misses") != null) {
                System.out.println(line);
            }
        }));
    }

    @Test
    void noFigureOfTheDefaultEngineIsBelowItsFloor() {
        assertThat(floors.of("nlp4j").broken(standard.figures())).isEmpty();
    }

    @Test
    void noFigureOfTheLightEngineIsBelowItsFloor() {
        assertThat(floors.of("light").broken(light.figures())).isEmpty();
    }

    @Test
    void ownDataSetsAreMeasured() {
        assertThat(standard.figures()).extracting(Figure::dataSet).contains("fixtures-dev", "fixtures-heldout");
    }

    /** Says so where the floors of data sets that are not in the project could not be checked. */
    @Test
    void everyDataSetWithAFloorIsThere() {
        List<String> absent = floors.of("nlp4j").all().stream()
                .map(Floors.Floor::dataSet)
                .distinct()
                .filter(set -> standard.figures().stream()
                        .noneMatch(figure -> figure.dataSet().equals(set)))
                .toList();
        assumeTrue(absent.isEmpty(), "not measured, as they are not here: " + absent);
    }
}
