package onrecord.importer.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.AnalysisCache;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.pipeline.ArticlePipeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures the default engine on all data sets that are there, prints the table, and holds it to {@code
 * quality/floors.csv}. Data sets of others are looked for beside the repository; {@code -Dmisses} prints what was missed.
 */
class QualityTests {

    static final Path FLOORS = Path.of("quality/floors.csv");
    private static final Path OWN = Path.of("quality");
    private static final Path BESIDE = Path.of("../../shared/gold");

    private static final Floors floors = Floors.read(FLOORS);
    private static List<Figure> figures;

    @BeforeAll
    static void measure() {
        List<Path> folders = new ArrayList<>(List.of(OWN));
        if (Files.isDirectory(BESIDE)) {
            folders.add(BESIDE);
        }
        ArticlePipeline walk = new ArticlePipeline(new AnalysisCache(LanguageEngine.NLP4J::load));
        Measurement measured = Quality.measure(folders, walk, line -> {
            if (System.getProperty("misses") != null) {
                System.out.println(line);
            }
        });
        Report report = Report.of("nlp4j", "development", LocalDate.now(), measured);
        System.out.println(Format.TABLE.write(List.of(report), floors));
        figures = measured.figures();
    }

    @Test
    void noFigureIsBelowItsFloor() {
        assertThat(floors.broken(figures)).isEmpty();
    }

    @Test
    void bundledDataSetsAreMeasured() {
        assertThat(figures).extracting(Figure::dataSet).contains("fixtures-dev", "fixtures-heldout");
    }

    /** Says so where the floors of data sets that are not bundled could not be checked. */
    @Test
    void everyDataSetWithAFloorIsThere() {
        List<String> absent = floors.absent(figures);
        assumeTrue(absent.isEmpty(), "not measured, as they are not here: " + absent);
    }
}
