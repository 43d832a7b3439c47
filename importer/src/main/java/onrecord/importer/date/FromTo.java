package onrecord.importer.date;

import org.jspecify.annotations.Nullable;

/** From one date to another; an end without a year takes it from the other end. */
record FromTo(Expression from, Expression to) implements Expression {

    static FromTo of(Expression from, Expression to) {
        Expression lent = to.year();
        Expression start = lent == null ? from : from.inYear(lent);
        return new FromTo(start, to);
    }

    @Override
    public @Nullable Period in(Scene scene) {
        if (from.isStated() && !to.isStated()) {
            Period start = from.in(scene);
            return start == null ? null : join(start, to.in(new Scene(start, start, Tense.FUTURE, true)));
        }
        Period end = to.in(scene);
        if (end == null) {
            return null;
        }
        boolean isOpen = !from.isStated() && !from.isDeictic();
        Period start = from.in(isOpen ? new Scene(end, end, Tense.PAST, false) : scene);
        return start == null ? null : join(start, end);
    }

    private static @Nullable Period join(Period start, @Nullable Period end) {
        boolean forward = end != null && !end.last().isBefore(start.first());
        return end != null && forward ? start.to(end, start.unit()) : null;
    }

    @Override
    public boolean isStated() {
        return from.isStated() && to.isStated();
    }

    @Override
    public boolean isDeictic() {
        return from.isDeictic() || to.isDeictic();
    }

    @Override
    public @Nullable String undated() {
        String start = from.undated();
        String end = to.undated();
        return start == null || end == null ? null : start + "/" + end;
    }
}
