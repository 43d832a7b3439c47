package onrecord.importer.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.importer.quality.Calibration.Band;
import org.jspecify.annotations.Nullable;

/** The page of the documentation: what the data sets are and how to get them, then the figures of each engine. */
final class QualityPage {

    private QualityPage() {}

    static String write(List<Report> reports) {
        List<String> lines = new ArrayList<>(List.of(introduction().stripTrailing(), ""));
        reports.forEach(report -> section(lines, report));
        return String.join("\n", lines);
    }

    private static void section(List<String> lines, Report report) {
        lines.add("## " + report.engine());
        lines.add("");
        lines.add("Extractor " + report.extractorVersion() + ", measured on " + report.measuredOn() + ".");
        lines.add("");
        row(lines, "data set", "fact", "precision", "recall", "F1", "of");
        row(lines, "---", "---", "--:", "--:", "--:", "--:");
        for (Figure figure : report.figures()) {
            row(
                    lines,
                    figure.dataSet(),
                    figure.fact(),
                    share(figure.precision()),
                    share(figure.recall()),
                    share(figure.f1()),
                    figure.support());
        }
        lines.add("");
        lines.add("What the confidence of found statements is worth:");
        lines.add("");
        row(lines, "data set", "confidence", "found", "stated", "right", "speaker right");
        row(lines, "---", "---", "--:", "--:", "--:", "--:");
        for (Calibration calibration : report.calibration()) {
            calibration.deciles().forEach(band -> band(lines, calibration.dataSet(), band));
            band(lines, calibration.dataSet(), calibration.sure());
        }
        lines.add("");
    }

    private static void band(List<String> lines, String dataSet, Band band) {
        row(
                lines,
                dataSet,
                PlainTable.range(band),
                band.count(),
                share(band.stated()),
                share(band.right()),
                share(band.speakerRight()));
    }

    private static String share(@Nullable Double share) {
        return share == null ? "" : PlainTable.share(share);
    }

    private static void row(List<String> lines, Object... cells) {
        lines.add(List.of(cells).stream().map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static String introduction() {
        try (InputStream page = QualityPage.class.getResourceAsStream("/quality/introduction.md")) {
            return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
