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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures both engines on all data sets that are there, prints the table, and holds it to {@code quality/floors.csv}.
 * Data sets of others are looked for beside the repository; {@code -Dmisses} prints what was missed.
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
        light = report(LanguageEngine.LIGHT, "light", OWN, BESIDE);
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

    static Stream<Arguments> setsWithAFloor() {
        return floors.all().stream()
                .map(floor -> List.of(floor.engine(), floor.dataSet()))
                .distinct()
                .map(set -> Arguments.of(set.toArray()));
    }

    /** Skipped, by its name, where a data set that is not in the project is not there either. */
    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("setsWithAFloor")
    void noFigureIsBelowItsFloor(String engine, String set) {
        Report report = engine.equals("nlp4j") ? standard : light;
        assumeTrue(report.hasMeasured(set), set + " is not here");
        assertThat(floors.of(set).broken(report)).isEmpty();
    }

    @Test
    void ownDataSetsAreMeasured() {
        assertThat(List.of(standard, light))
                .allSatisfy(report -> assertThat(report.figures())
                        .extracting(Figure::dataSet)
                        .contains("fixtures-dev", "fixtures-heldout", "pages-heldout"));
    }
}
