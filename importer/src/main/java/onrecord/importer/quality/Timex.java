package onrecord.importer.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of TIMEX2 and TIMEX3 annotation; empty for durations, sets and vague references. */
final class Timex {

    private static final Pattern DATE = Pattern.compile("(BC)?(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE|-\\d)?(?:T.*)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    private Timex() {}

    static Optional<DayRange> read(String value) {
        try {
            return Optional.ofNullable(range(value));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static @Nullable DayRange range(String value) {
        Matcher date = DATE.matcher(value);
        if (date.matches()) {
            int year = Integer.parseInt(date.group(2));
            return date(date.group(1) == null ? year : 1 - year, date.group(3), date.group(4));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return week(week);
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return part(Integer.parseInt(part.group(1)), part.group(2));
        }
        if (value.matches("\\d{3}X?")) {
            int first = Integer.parseInt(value.substring(0, 3)) * 10;
            return DayRange.years(first, first + 9);
        }
        if (value.matches("\\d{2}(XX)?")) {
            int first = Integer.parseInt(value.substring(0, 2)) * 100;
            return DayRange.years(first, first + 99);
        }
        return null;
    }

    private static DayRange date(int year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return DayRange.years(year, year);
        }
        LocalDate first = LocalDate.of(year, Integer.parseInt(month), 1);
        return day == null ? DayRange.month(first) : DayRange.day(first.withDayOfMonth(Integer.parseInt(day)));
    }

    private static DayRange week(Matcher week) {
        LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                .with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(week.group(2)))
                .with(WeekFields.ISO.dayOfWeek(), 1);
        String day = week.group(3);
        if (day == null) {
            return new DayRange(monday, monday.plusDays(6));
        }
        return day.equals("-WE")
                ? new DayRange(monday.plusDays(5), monday.plusDays(6))
                : DayRange.day(monday.plusDays(day.charAt(1) - '1'));
    }

    private static DayRange part(int year, String part) {
        int number = part.charAt(1) - '0';
        if (SEASONS.containsKey(part)) {
            return DayRange.months(LocalDate.of(year, SEASONS.getOrDefault(part, 3), 1), 3);
        }
        return part.charAt(0) == 'Q'
                ? DayRange.months(LocalDate.of(year, 3 * number - 2, 1), 3)
                : DayRange.months(LocalDate.of(year, 6 * number - 5, 1), 6);
    }
}
