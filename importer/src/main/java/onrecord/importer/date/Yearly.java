package onrecord.importer.date;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something that every year has one of: a month, a day, a season, a holiday, a quarter.
 *
 * @param undated its EDTF form without a year; null where there is none
 */
record Yearly(
        IntFunction<@Nullable Period> inYear,
        @Nullable String undated,
        @Nullable Expression year) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        if (year == null) {
            return scene.yearly(inYear);
        }
        Period named = year.in(scene);
        return named == null ? null : inYear.apply(named.first().getYear());
    }

    @Override
    public boolean isStated() {
        return year != null && year.isStated();
    }

    @Override
    public boolean isDeictic() {
        return year != null && year.isDeictic();
    }

    Yearly inYear(Expression named) {
        return new Yearly(inYear, undated, named);
    }

    static Yearly month(int month) {
        return new Yearly(year -> Period.month(year, month), "XXXX-" + twoDigits(month), null);
    }

    static Yearly day(int month, int day) {
        return new Yearly(
                year -> Days.valid(year, month, day), "XXXX-" + twoDigits(month) + "-" + twoDigits(day), null);
    }

    static Yearly days(int month, int from, int to) {
        return new Yearly(year -> Days.valid(year, month, from, to), null, null);
    }

    static Yearly season(Season season) {
        return new Yearly(season::in, "XXXX-" + (21 + season.ordinal()), null);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
