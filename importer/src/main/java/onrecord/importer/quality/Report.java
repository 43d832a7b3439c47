package onrecord.importer.quality;

import java.time.LocalDate;
import java.util.List;

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
}
