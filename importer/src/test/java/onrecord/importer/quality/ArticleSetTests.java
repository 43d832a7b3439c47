package onrecord.importer.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.pipeline.ArticlePipeline;
import onrecord.importer.quality.Calibration.Band;
import onrecord.schema.vocabulary.MeasuredFact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article with two quotations, and annotation that agrees with it in part. */
class ArticleSetTests {

    private static final String TEXT = """
            Harbour of Veldhaven to reopen

            "We will open the docks in spring," said Mayor Ann Lee.

            "The cranes are as good as new," said Peter Hale.

            The docks were closed after the storm of last year.
            """;

    @TempDir
    private Path folder;

    private final List<String> misses = new ArrayList<>();
    private Measurement measured;

    @BeforeEach
    void measure() throws IOException {
        Files.createDirectories(folder.resolve("port"));
        Files.writeString(folder.resolve("port/docks.txt"), TEXT);
        Files.writeString(folder.resolve("port.json"), """
                {"articles": {"docks": {"file": "docks.txt", "meta": {"title": "Harbour of Veldhaven to reopen"},
                 "people": [{"name": "Ann Lee", "aliases": [], "roles": ["Mayor"]}],
                 "statements": [
                  {"kind": "DIRECT", "spans": [%s], "speaker": "Ann Lee"},
                  {"kind": "DIRECT", "spans": [%s], "speaker": "Hale Peterson"},
                  {"kind": "INDIRECT", "spans": [%s], "speaker": "Ann Lee"}]}}}
                """.formatted(
                        span("We will open the docks in spring,"),
                        span("are as good as new,"),
                        span("The docks were closed after the storm")));
        measured = Quality.measure(List.of(folder), ArticlePipeline.with("light"), misses::add);
    }

    private static String span(String text) {
        int start = TEXT.indexOf(text);
        return "[" + start + ", " + (start + text.length()) + "]";
    }

    private Figure figure(MeasuredFact fact) {
        return measured.figures().stream()
                .filter(figure -> figure.fact() == fact)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dataSetIsNamedAfterFolderAndFile() {
        assertThat(measured.figures()).extracting(Figure::dataSet).containsOnly(folder.getFileName() + "-port");
    }

    @Test
    void foundAndRightPartsAreCounted() {
        Figure statements = figure(MeasuredFact.STATEMENT);
        assertThat(statements.support()).isEqualTo(3);
        assertThat(statements.recall()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(statements.precision()).isEqualTo(1.0);
        assertThat(statements.f1()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void strictMeansFourFifths() {
        assertThat(figure(MeasuredFact.DIRECT).recall()).isEqualTo(1.0);
        assertThat(figure(MeasuredFact.DIRECT_STRICT).recall()).isEqualTo(0.5);
        assertThat(figure(MeasuredFact.INDIRECT).recall()).isZero();
        assertThat(figure(MeasuredFact.INDIRECT).precision()).isNull();
    }

    @Test
    void speakersAreComparedByName() {
        assertThat(figure(MeasuredFact.SPEAKER).recall()).isEqualTo(0.5);
        assertThat(figure(MeasuredFact.STATEMENT_AND_SPEAKER).recall()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(figure(MeasuredFact.STATEMENT_AND_SPEAKER).precision()).isEqualTo(0.5);
    }

    @Test
    void missesAreTold() {
        assertThat(misses).anyMatch(line -> line.contains("SPEAKER") && line.contains("Hale Peterson"));
        assertThat(misses).anyMatch(line -> line.contains("MISS") && line.contains("The docks were closed"));
    }

    @Test
    void titleIsCompared() {
        assertThat(figure(MeasuredFact.TITLE).recall()).isEqualTo(1.0);
    }

    @Test
    void confidenceIsComparedWithWhatIsRight() {
        Calibration calibration = Calibration.of(measured.statements()).get(0);
        Band all = calibration.sure();
        assertThat(all.count()).isEqualTo(2);
        assertThat(all.right()).isEqualTo(1.0);
        assertThat(all.speakerRight()).isEqualTo(0.5);
    }

    @Test
    void everyFormatTellsEveryFigure() {
        Report report = Report.of("light", "1+light", LocalDate.EPOCH, measured);
        for (Format format : Format.values()) {
            String text = format.write(List.of(report), new Floors(List.of()));
            for (Figure figure : measured.figures()) {
                assertThat(text).as(format.name()).contains(figure.fact().name());
            }
        }
    }
}
