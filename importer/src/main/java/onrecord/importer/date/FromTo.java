package onrecord.importer.date;

import org.jspecify.annotations.Nullable;

/**
 * From one date to another; the end without a year lies as near to the other one as it can.
 *
 * @param link the index of the word between them
 */
record FromTo(Expression from, Expression to, int link) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        if (from.isStated() && !to.isStated()) {
            Period start = from.in(scene);
            return start == null ? null : join(start, to.in(to.isDeictic() ? scene : scene.after(start)));
        }
        Period end = to.in(scene);
        if (end == null) {
            return null;
        }
        boolean isOpen = !from.isStated() && !from.isDeictic();
        Period start = from.in(isOpen ? scene.upTo(end) : scene);
        return start == null ? null : join(start, end);
    }

    private static @Nullable Period join(Period start, @Nullable Period end) {
        return end == null || end.last().isBefore(start.first()) ? null : start.to(end, start.unit());
    }

    @Override
    public boolean isStated() {
        return from.isStated() || to.isStated();
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
