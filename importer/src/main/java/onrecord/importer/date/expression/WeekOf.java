package onrecord.importer.date.expression;

import java.util.List;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * "the week of May 3", "the weekend of May 3", "the week ended May 3".
 *
 * @param isEnd whether it ends with that day
 * @param dayAt the index of the word with which the day begins
 */
public record WeekOf(Unit unit, Expression day, boolean isEnd, int dayAt) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period named = day.in(scene);
        if (named == null || !named.isOneDay()) {
            return null;
        }
        return isEnd
                ? Period.days(unit, unit.plus(named.first(), -1).plusDays(1), named.first())
                : unit.around(named.first());
    }

    @Override
    public List<Found> pieces(Words words, Found phrase) {
        return List.of(Found.of(words, dayAt, phrase.endWord(), day));
    }

    @Override
    public boolean isStated() {
        return day.isStated();
    }

    @Override
    public boolean isDeictic() {
        return day.isDeictic();
    }
}
