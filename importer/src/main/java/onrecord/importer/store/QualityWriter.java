package onrecord.importer.store;

import java.util.List;
import java.util.stream.IntStream;
import onrecord.importer.quality.Figure;
import onrecord.importer.quality.Report;
import onrecord.schema.table.QualityRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts measured figures into the database, in place of those that the same version reached before. */
@Component
public class QualityWriter {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    QualityWriter(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
    }

    /** Writes all figures of a report, or none. */
    public void write(Report report) {
        List<Figure> figures = report.figures();
        List<QualityRow> rows = IntStream.range(0, figures.size())
                .mapToObj(i -> row(report, figures.get(i), i))
                .toList();
        transaction.executeWithoutResult(status -> {
            jdbc.batchUpdate(
                    "delete from quality where id = ?",
                    rows.stream().map(row -> new Object[] {row.id()}).toList());
            new RowWriter(jdbc).insert(rows);
        });
    }

    private static QualityRow row(Report report, Figure figure, int ordinal) {
        return new QualityRow(
                Ids.of(figure.dataSet(), figure.fact(), report.engine(), report.extractorVersion()),
                ordinal,
                figure.dataSet(),
                figure.fact().name(),
                report.engine(),
                report.extractorVersion(),
                report.measuredOn(),
                figure.precision(),
                figure.recall(),
                figure.f1(),
                figure.support());
    }
}
