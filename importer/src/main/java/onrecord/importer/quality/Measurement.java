package onrecord.importer.quality;

import java.util.List;

/** What was measured on all data sets with one language engine. */
public record Measurement(List<Figure> figures, List<FoundStatement> statements) {

    public Measurement {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
    }
}
