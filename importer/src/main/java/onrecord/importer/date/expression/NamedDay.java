package onrecord.importer.date.expression;

import onrecord.importer.date.calendar.Period;

/** A day of history that bears a name: "9/11", "D-Day". */
public record NamedDay(Period period) implements Expression {

    @Override
    public Period in(Scene scene) {
        return period;
    }

    @Override
    public boolean isStated() {
        return true;
    }
}
