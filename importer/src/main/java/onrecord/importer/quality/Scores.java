package onrecord.importer.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import onrecord.schema.vocabulary.MeasuredFact;

/** What is counted while one data set is read. */
final class Scores {

    private final Map<MeasuredFact, FactCounts> tallies = new EnumMap<>(MeasuredFact.class);
    private final List<FoundStatement> statements = new ArrayList<>();
    private final Consumer<String> misses;

    /** @param misses takes a line for whatever was not found, or found and not right */
    Scores(Consumer<String> misses) {
        this.misses = misses;
    }

    /** Here is an annotated fact, which was found or not. */
    void wanted(MeasuredFact fact, boolean found) {
        wanted(fact, 1, found ? 1 : 0);
    }

    void wanted(MeasuredFact fact, int count, int found) {
        tally(fact).wanted(count, found);
    }

    /** Here is a found fact, which is right or not. */
    void found(MeasuredFact fact, boolean right) {
        found(fact, 1, right ? 1 : 0);
    }

    void found(MeasuredFact fact, int count, int right) {
        tally(fact).found(count, right);
    }

    void found(FoundStatement statement) {
        statements.add(statement);
    }

    void miss(String format, Object... arguments) {
        misses.accept(String.format(format, arguments).replaceAll("\\s+", " "));
    }

    List<FoundStatement> statements() {
        return statements;
    }

    List<Figure> figures(String dataSet) {
        return tallies.entrySet().stream()
                .map(tally -> tally.getValue().figure(dataSet, tally.getKey()))
                .toList();
    }

    private FactCounts tally(MeasuredFact fact) {
        return tallies.computeIfAbsent(fact, key -> new FactCounts());
    }
}
