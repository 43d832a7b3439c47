package onrecord.importer.date;

import org.jspecify.annotations.Nullable;

/** So far before or after a date that the same phrase tells: "two days after Christmas". */
record Beside(Unit unit, int steps, Expression anchor) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period from = anchor.in(scene);
        if (from == null) {
            return null;
        }
        boolean toTheDay = from.isOneDay() && unit.compareTo(Unit.FORTNIGHT) <= 0;
        Unit grain = toTheDay ? Unit.DAY : unit;
        Period earliest = grain.around(unit.plus(from.first(), steps));
        Period latest = grain.around(unit.plus(from.last(), steps));
        return earliest.equals(latest) ? earliest : null;
    }

    @Override
    public boolean isStated() {
        return anchor.isStated();
    }

    @Override
    public boolean isDeictic() {
        return anchor.isDeictic();
    }
}
