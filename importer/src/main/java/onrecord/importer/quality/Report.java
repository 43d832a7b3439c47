package onrecord.importer.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.schema.vocabulary.MeasuredFact;

/** What was measured of one version of the extractor with one language engine. */
public record Report(
        String engine,
        String extractorVersion,
        LocalDate measuredOn,
        List<Figure> figures,
        List<Calibration> calibration,
        List<FoundStatement> statements) {

    public static Report of(String engine, String extractorVersion, LocalDate measuredOn, Measurement measured) {
        return new Report(
                engine,
                extractorVersion,
                measuredOn,
                measured.figures(),
                Calibration.of(measured.statements()),
                measured.statements());
    }

    /** How well a kind of fact was found in a data set; empty where that was not measured. */
    Optional<Figure> figure(String dataSet, MeasuredFact fact) {
        return figures.stream()
                .filter(figure -> figure.dataSet().equals(dataSet) && figure.fact() == fact)
                .findFirst();
    }

    /** What confidence is worth in a data set; empty where no statements were found. */
    Optional<Calibration> calibration(String dataSet) {
        return calibration.stream()
                .filter(each -> each.dataSet().equals(dataSet))
                .findFirst();
    }

    boolean hasMeasured(String dataSet) {
        return figures.stream().anyMatch(figure -> figure.dataSet().equals(dataSet));
    }
}
