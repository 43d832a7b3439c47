package onrecord.importer.date;

import org.jspecify.annotations.Nullable;

/** A period that its phrase tells in full. */
record Stated(Period period) implements Expression {

    static Stated year(int year) {
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

    @Override
    public @Nullable Expression year() {
        boolean within = period.first().getYear() == period.last().getYear();
        return within ? year(period.first().getYear()) : null;
    }
}
