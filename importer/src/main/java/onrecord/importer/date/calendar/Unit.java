package onrecord.importer.date.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar: how far one step goes, and which period a day lies in. */
public enum Unit {
    DAY,
    WEEKEND,
    WEEK,
    FORTNIGHT,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    public LocalDate plus(LocalDate day, long steps) {
        return switch (this) {
            case DAY -> day.plusDays(steps);
            case WEEKEND, WEEK -> day.plusWeeks(steps);
            case FORTNIGHT -> day.plusWeeks(2 * steps);
            case MONTH -> day.plusMonths(steps);
            case SEASON, QUARTER -> day.plusMonths(3 * steps);
            case HALF -> day.plusMonths(6 * steps);
            case YEAR -> day.plusYears(steps);
            case DECADE -> day.plusYears(10 * steps);
            case CENTURY -> day.plusYears(100 * steps);
        };
    }

    /** The period of this unit in which the day lies; weeks begin on Monday. */
    public Period around(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (this) {
            case DAY -> Period.day(day);
            case WEEKEND -> Period.days(WEEKEND, monday.plusDays(5), monday.plusDays(6));
            case WEEK -> Period.days(WEEK, monday, monday.plusDays(6));
            case FORTNIGHT -> Period.days(FORTNIGHT, monday, monday.plusDays(13));
            case MONTH -> Period.month(year, month);
            case SEASON -> Season.around(day);
            case QUARTER -> Period.months(QUARTER, year, 3 * ((month - 1) / 3) + 1, 3);
            case HALF -> Period.months(HALF, year, month <= 6 ? 1 : 7, 6);
            case YEAR -> Period.year(year);
            case DECADE -> Period.decade(Math.floorDiv(year, 10));
            case CENTURY -> Period.century(Math.floorDiv(year, 100));
        };
    }
}
