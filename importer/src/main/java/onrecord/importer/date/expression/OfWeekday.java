package onrecord.importer.date.expression;

import java.time.DayOfWeek;
import onrecord.importer.date.calendar.Period;
import org.jspecify.annotations.Nullable;

/** A day of the year with its day of the week, which tells the year apart from those beside it: "Friday, June 15". */
public record OfWeekday(DayOfWeek weekday, Yearly day) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period likely = day.in(scene);
        if (likely == null || isRight(likely)) {
            return likely;
        }
        int year = likely.first().getYear();
        for (int near : new int[] {year - 1, year + 1}) {
            Period other = day.inYear().apply(near);
            if (other != null && isRight(other)) {
                return other;
            }
        }
        return likely;
    }

    private boolean isRight(Period period) {
        return period.first().getDayOfWeek() == weekday;
    }

    @Override
    public boolean isStated() {
        return false;
    }

    @Override
    public boolean isDeictic() {
        return false;
    }

    @Override
    public @Nullable String undated() {
        return day.undated();
    }
}
