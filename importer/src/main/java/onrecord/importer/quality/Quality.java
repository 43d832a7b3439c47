package onrecord.importer.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import onrecord.importer.pipeline.ArticlePipeline;

/** Measures the walk of an article on every data set that some folders hold. */
public final class Quality {

    private Quality() {}

    /**
     * Measures.
     *
     * @param misses takes a line for whatever was not found, or found and not right
     */
    public static Measurement measure(List<Path> folders, ArticlePipeline walk, Consumer<String> misses) {
        Map<String, Scores> scores = new LinkedHashMap<>();
        for (DataSet set : DataSets.in(folders)) {
            String label = set.name() + " ";
            set.measure(
                    walk, scores.computeIfAbsent(set.name(), name -> new Scores(line -> misses.accept(label + line))));
        }
        List<Figure> figures = new ArrayList<>();
        List<FoundStatement> statements = new ArrayList<>();
        scores.forEach((name, score) -> {
            figures.addAll(score.figures(name));
            statements.addAll(score.statements());
        });
        return new Measurement(figures, statements);
    }
}
