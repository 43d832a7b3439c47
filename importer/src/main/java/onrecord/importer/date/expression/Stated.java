package onrecord.importer.date.expression;

import onrecord.importer.date.calendar.Period;

/** A period that its phrase tells in full. */
public record Stated(Period period) implements Expression {

    public static Stated year(int year) {
        return new Stated(Period.year(year));
    }

    @Override
    public Period in(Scene scene) {
        return period;
    }

    @Override
    public boolean isStated() {
        return true;
    }
}
