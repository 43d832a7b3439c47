package onrecord.importer.date.expression;

import java.util.List;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * So long from a day on: "two weeks starting May 20".
 *
 * @param startAt the index of the word with which that day begins
 */
public record Lasting(Unit unit, int count, Expression start, int startAt) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period from = start.in(scene);
        return from == null || !from.isOneDay()
                ? null
                : Period.days(unit, from.first(), unit.plus(from.first(), count).minusDays(1));
    }

    @Override
    public List<Found> pieces(Words words, Found phrase) {
        return List.of(Found.of(words, startAt, phrase.endWord(), start));
    }

    @Override
    public boolean isStated() {
        return start.isStated();
    }

    @Override
    public boolean isDeictic() {
        return start.isDeictic();
    }
}
