package onrecord.importer.date.expression;

import onrecord.importer.date.calendar.Period;
import org.jspecify.annotations.Nullable;

/** "last May", "this September", "next summer": -1, 0 or 1. */
public record Which(Yearly date, int which) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period present = scene.present();
        if (present == null) {
            return null;
        }
        int year = present.first().getYear();
        if (which < 0) {
            Period latest = date.inYear().apply(year);
            boolean isOver = latest != null && latest.last().isBefore(present.first());
            return isOver ? latest : date.inYear().apply(year - 1);
        }
        return date.inYear().apply(year + which);
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
