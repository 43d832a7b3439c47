package onrecord.importer.date.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** The last or the next so many days from Monday to Friday: "the next four business days". */
public record WorkingDays(int count) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period present = scene.present();
        if (present == null || !present.isOneDay()) {
            return null;
        }
        int step = Integer.signum(count);
        LocalDate nearest = from(present.first(), step);
        LocalDate day = nearest;
        for (int i = 1; i < Math.abs(count); i++) {
            day = from(day, step);
        }
        return count < 0 ? Period.days(Unit.DAY, day, nearest) : Period.days(Unit.DAY, nearest, day);
    }

    private static LocalDate from(LocalDate day, int step) {
        LocalDate next = day.plusDays(step);
        while (next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            next = next.plusDays(step);
        }
        return next;
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
