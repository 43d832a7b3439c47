package onrecord.importer.date;

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
}
