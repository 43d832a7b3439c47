package onrecord.importer.date.expression;

import java.time.YearMonth;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** "The 15th", of the month told last or of the article's. */
public record DayOfMonth(int day) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period told = scene.lastTold();
        if (told == null || told.unit().compareTo(Unit.MONTH) > 0) {
            return null;
        }
        YearMonth month = YearMonth.from(told.first());
        return month.isValidDay(day) ? Period.day(month.atDay(day)) : null;
    }

    @Override
    public boolean isStated() {
        return false;
    }
}
