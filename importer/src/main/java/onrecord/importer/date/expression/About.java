package onrecord.importer.date.expression;

import onrecord.importer.date.calendar.Period;
import org.jspecify.annotations.Nullable;

/** Not exactly then: "around 1984". */
public record About(Expression date) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period period = date.in(scene);
        return period == null ? null : period.approximate();
    }

    @Override
    public boolean isStated() {
        return date.isStated();
    }
}
