package onrecord.importer.date.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import onrecord.importer.date.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week.
 *
 * @param which of the last, this or the next week; null for the nearest one
 */
public record OnWeekday(
        DayOfWeek weekday,
        @Nullable Integer which,
        @Nullable Tense direction) implements Expression {

    public static OnWeekday nearest(DayOfWeek weekday) {
        return new OnWeekday(weekday, null, null);
    }

    /** The next one, where it is not told whether it lies before or behind. */
    public OnWeekday ahead() {
        return which == null && direction == null ? new OnWeekday(weekday, null, Tense.FUTURE) : this;
    }

    @Override
    public @Nullable Period in(Scene scene) {
        Period present = scene.present();
        if (present == null || !present.isOneDay()) {
            return null;
        }
        LocalDate day = present.first();
        if (which != null) {
            return Period.day(day.plusWeeks(which).with(weekday));
        }
        if (direction != null) {
            return Period.day(day.with(
                    direction == Tense.FUTURE ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)));
        }
        boolean ahead = scene.isNarrative() || scene.tense() == Tense.FUTURE || scene.tense() == Tense.WOULD;
        return Period.day(
                day.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    @Override
    public boolean isStated() {
        return false;
    }

    @Override
    public boolean isDeictic() {
        return true;
    }
}
