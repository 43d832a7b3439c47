package onrecord.importer.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.importer.quality.Calibration.Band;
import org.jspecify.annotations.Nullable;

/** The page of the documentation: what the data sets are and how to get them, then the figures of each engine. */
final class QualityPage {

    private QualityPage() {}

    static String write(List<Report> reports) {
        List<String> lines = new ArrayList<>(List.of(introduction().stripTrailing(), "", "## Figures", ""));
        reports.forEach(report ->
                lines.add("Extractor " + report.extractorVersion() + ", measured on " + report.measuredOn() + ".  "));
        lines.add("P is precision, R is recall, and the numbers annotated are in the column \"of\".");
        lines.add("");
        figures(lines, reports);
        reports.forEach(report -> calibration(lines, report));
        return String.join("\n", lines) + "\n";
    }

    private static void figures(List<String> lines, List<Report> reports) {
        List<Object> head = new ArrayList<>(List.of("data set", "fact", "of"));
        List<Object> rule = new ArrayList<>(List.of("---", "---", "--:"));
        for (Report report : reports) {
            head.addAll(List.of(report.engine() + " P", "R", "F1"));
            rule.addAll(List.of("--:", "--:", "--:"));
        }
        row(lines, head.toArray());
        row(lines, rule.toArray());
        for (Figure figure : reports.get(0).figures()) {
            List<Object> cells = new ArrayList<>(List.of(figure.dataSet(), figure.fact(), figure.support()));
            for (Report report : reports) {
                Optional<Figure> reached = report.figure(figure.dataSet(), figure.fact());
                cells.add(share(reached.map(Figure::precision).orElse(null)));
                cells.add(share(reached.map(Figure::recall).orElse(null)));
                cells.add(share(reached.map(Figure::f1).orElse(null)));
            }
            row(lines, cells.toArray());
        }
    }

    private static void calibration(List<String> lines, Report report) {
        lines.addAll(List.of("", "## What confidence is worth: " + report.engine(), ""));
        row(lines, "data set", "confidence", "found", "stated", "right", "speaker right");
        row(lines, "---", "---", "--:", "--:", "--:", "--:");
        for (Calibration calibration : report.calibration()) {
            calibration.deciles().forEach(band -> band(lines, calibration.dataSet(), band));
            band(lines, calibration.dataSet(), calibration.sure());
        }
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
