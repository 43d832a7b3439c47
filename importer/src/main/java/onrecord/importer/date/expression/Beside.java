package onrecord.importer.date.expression;

import java.util.List;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * So far before or after a date that the same phrase tells: "two days after Christmas".
 *
 * @param anchorAt the index of the word with which that date begins
 */
public record Beside(Unit unit, int steps, Expression anchor, int anchorAt) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period from = anchor.in(scene);
        if (from == null) {
            return null;
        }
        Unit coarsest = anchor.isDeictic() ? Unit.YEAR : Unit.FORTNIGHT;
        boolean toTheDay = from.isOneDay() && unit.compareTo(coarsest) <= 0;
        Unit grain = toTheDay ? Unit.DAY : unit;
        Period earliest = grain.around(unit.plus(from.first(), steps));
        Period latest = grain.around(unit.plus(from.last(), steps));
        return earliest.first().equals(latest.first()) ? earliest : null;
    }

    @Override
    public List<Found> pieces(Words words, Found phrase) {
        return List.of(Found.of(words, anchorAt, phrase.endWord(), anchor));
    }

    @Override
    public boolean isStated() {
        return anchor.isStated();
    }

    @Override
    public boolean isDeictic() {
        return anchor.isDeictic();
    }
}
