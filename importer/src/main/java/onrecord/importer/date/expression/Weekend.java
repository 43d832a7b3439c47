package onrecord.importer.date.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** "The weekend": the one that has begun last, or the coming one where the clause looks ahead. */
public record Weekend() implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period present = scene.present();
        if (present == null || !present.isOneDay()) {
            return null;
        }
        LocalDate day = present.first();
        LocalDate within = day.getDayOfWeek() == DayOfWeek.SUNDAY || scene.tense() != Tense.PAST
                ? day
                : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return Unit.WEEKEND.around(within);
    }

    /** The days off around a holiday: the nearest weekend, and what lies between. */
    public static @Nullable Period beside(@Nullable Period holiday) {
        if (holiday == null) {
            return null;
        }
        LocalDate day = holiday.first();
        boolean behind =
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY).contains(day.getDayOfWeek());
        LocalDate saturday = day.with(
                behind
                        ? TemporalAdjusters.previous(DayOfWeek.SATURDAY)
                        : TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate first = day.isBefore(saturday) ? day : saturday;
        LocalDate last = day.isAfter(saturday.plusDays(1)) ? day : saturday.plusDays(1);
        return Period.days(Unit.WEEKEND, first, last);
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
