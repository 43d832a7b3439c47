package onrecord.importer.date.calendar;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days of a month, where the month has them. */
public final class Days {

    private Days() {}

    public static @Nullable Period valid(int year, int month, int day) {
        YearMonth named = YearMonth.of(year, month);
        return day > 0 && named.isValidDay(day) ? Period.day(named.atDay(day)) : null;
    }

    public static @Nullable Period valid(int year, int month, int from, int to) {
        YearMonth named = YearMonth.of(year, month);
        return named.isValidDay(from) && named.isValidDay(to)
                ? Period.days(Unit.DAY, named.atDay(from), named.atDay(to))
                : null;
    }
}
