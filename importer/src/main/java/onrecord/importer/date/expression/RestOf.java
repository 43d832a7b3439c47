package onrecord.importer.date.expression;

import java.time.LocalDate;
import onrecord.importer.date.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a period on the day on which the article appeared: "later this week".
 *
 * @param isThis whether the phrase says "this", as only a text of the day does
 */
public record RestOf(Expression whole, boolean isThis) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period period = whole.in(scene);
        Period present = scene.present();
        if (period == null || present == null || !present.isOneDay()) {
            return period;
        }
        LocalDate today = present.first();
        boolean inside = today.isAfter(period.first()) && today.isBefore(period.last());
        return inside ? Period.days(period.unit(), today, period.last()) : period;
    }

    @Override
    public boolean isStated() {
        return false;
    }

    @Override
    public boolean isDeictic() {
        return isThis;
    }
}
