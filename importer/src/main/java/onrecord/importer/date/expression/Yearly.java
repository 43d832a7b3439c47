package onrecord.importer.date.expression;

import java.util.function.IntFunction;
import onrecord.importer.date.calendar.Days;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Season;
import org.jspecify.annotations.Nullable;

/**
 * Something that every year has one of: a month, a day, a season, a holiday, a quarter.
 *
 * @param undated its EDTF form without a year; null where there is none
 */
public record Yearly(
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

    public Yearly inYear(Expression named) {
        return new Yearly(inYear, undated, named);
    }

    public static Yearly month(int month) {
        return new Yearly(year -> Period.month(year, month), "XXXX-" + twoDigits(month), null);
    }

    public static Yearly day(int month, int day) {
        return new Yearly(
                year -> Days.valid(year, month, day), "XXXX-" + twoDigits(month) + "-" + twoDigits(day), null);
    }

    public static Yearly days(int month, int from, int to) {
        return new Yearly(year -> Days.valid(year, month, from, to), null, null);
    }

    public static Yearly season(Season season) {
        return new Yearly(season::in, "XXXX-" + (21 + season.ordinal()), null);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
