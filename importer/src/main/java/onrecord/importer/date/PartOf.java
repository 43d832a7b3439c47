package onrecord.importer.date;

import org.jspecify.annotations.Nullable;

/** A part of something: "early 1962", "the second half of next year". */
record PartOf(Part part, Expression whole) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period period = whole.in(scene);
        return period == null ? null : part.of(period);
    }

    @Override
    public boolean isStated() {
        return whole.isStated();
    }

    @Override
    public boolean isDeictic() {
        return whole.isDeictic();
    }

    @Override
    public @Nullable String undated() {
        return whole.undated();
    }
}
