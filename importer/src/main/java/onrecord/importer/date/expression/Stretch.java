package onrecord.importer.date.expression;

import java.time.LocalDate;
import java.util.Set;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** The last or the next so many units: "the past three weeks", "the next 10 days". */
public record Stretch(Unit unit, int count) implements Expression {

    /** Units of which so many are counted from today; quarters and decades are those of the calendar. */
    private static final Set<Unit> ROLLING =
            Set.of(Unit.DAY, Unit.WEEKEND, Unit.WEEK, Unit.FORTNIGHT, Unit.MONTH, Unit.YEAR);

    @Override
    public @Nullable Period in(Scene scene) {
        Period present = scene.present();
        if (present == null) {
            return null;
        }
        if (unit == Unit.QUARTER || unit == Unit.HALF) {
            return whole(present.first());
        }
        boolean rolling = ROLLING.contains(unit) && present.isOneDay();
        return rolling ? days(present) : coarse(present);
    }

    /** Of the calendar, without the one that today lies in. */
    private Period whole(LocalDate today) {
        Period near = unit.around(unit.plus(today, Integer.signum(count)));
        Period far = unit.around(unit.plus(today, count));
        return count < 0 ? far.to(near, unit) : near.to(far, unit);
    }

    private Period days(Period present) {
        LocalDate today = present.first();
        return count < 0
                ? Period.days(unit, unit.plus(today, count), today.minusDays(1))
                : Period.days(unit, today.plusDays(1), unit.plus(today, count));
    }

    private @Nullable Period coarse(Period present) {
        if (unit.compareTo(Unit.WEEK) <= 0) {
            return null;
        }
        Unit grain = unit.compareTo(Unit.YEAR) >= 0 ? Unit.YEAR : Unit.MONTH;
        Period here = grain.around(present.first());
        if (!here.equals(grain.around(present.last()))) {
            return null;
        }
        Period there = grain.around(unit.plus(here.first(), count));
        return count < 0 ? there.to(here, unit) : here.to(there, unit);
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
