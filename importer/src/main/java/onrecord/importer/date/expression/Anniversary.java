package onrecord.importer.date.expression;

import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** "Ten years ago this week": far away by one unit, exact to a finer one. */
public record Anniversary(Unit unit, int steps, Unit finer) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period present = scene.present();
        return present != null && present.isOneDay() ? finer.around(unit.plus(present.first(), steps)) : null;
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
