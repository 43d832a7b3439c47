package onrecord.importer.quality;

import java.util.List;
import java.util.Locale;
import onrecord.importer.quality.Calibration.Band;
import org.jspecify.annotations.Nullable;

/** Reports in columns of even width. */
final class PlainTable {

    private static final String FIGURE = "%-22s %-22s %9s %7s %7s %6s  %s";
    private static final String BAND = "%-22s %11s %6s %7s %7s %13s";

    private PlainTable() {}

    static String write(List<Report> reports, Floors floors) {
        StringBuilder text = new StringBuilder();
        for (Report report : reports) {
            line(text, "%s, extractor %s, %s", report.engine(), report.extractorVersion(), report.measuredOn());
            line(text, "");
            line(text, FIGURE, "data set", "fact", "precision", "recall", "F1", "of", "floors");
            Floors mine = floors.of(report);
            report.figures().forEach(figure -> figure(text, figure, mine));
            line(text, "");
            line(text, BAND, "statements of", "confidence", "found", "stated", "right", "speaker right");
            report.calibration().forEach(calibration -> calibration(text, calibration));
            mine.unchecked(report)
                    .forEach((set, count) -> line(text, "%s is not here: %s floors not checked", set, count));
            line(text, "");
        }
        return text.toString();
    }

    private static void figure(StringBuilder text, Figure figure, Floors floors) {
        line(
                text,
                FIGURE,
                figure.dataSet(),
                figure.fact(),
                share(figure.precision()),
                share(figure.recall()),
                share(figure.f1()),
                figure.support(),
                floors.of(figure));
    }

    private static void calibration(StringBuilder text, Calibration calibration) {
        calibration.deciles().forEach(band -> band(text, calibration.dataSet(), band));
        band(text, calibration.dataSet(), calibration.sure());
    }

    private static void band(StringBuilder text, String dataSet, Band band) {
        line(
                text,
                BAND,
                dataSet,
                range(band),
                band.count(),
                share(band.stated()),
                share(band.right()),
                share(band.speakerRight()));
    }

    static String range(Band band) {
        return String.format(Locale.ROOT, "%.1f to %.1f", band.from(), band.to());
    }

    static String share(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
