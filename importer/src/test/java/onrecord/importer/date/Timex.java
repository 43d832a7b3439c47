package onrecord.importer.date;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of TIMEX2 and TIMEX3 annotation as periods; null for durations, sets and vague references. */
final class Timex {

    private static final Pattern DATE = Pattern.compile("(BC)?(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE|-\\d)?(?:T.*)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");

    private Timex() {}

    static Period read(String value) {
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
            return Period.decade(Integer.parseInt(value.substring(0, 3)));
        }
        return value.matches("\\d{2}(XX)?") ? Period.century(Integer.parseInt(value.substring(0, 2))) : null;
    }

    private static Period date(int year, String month, String day) {
        if (month == null) {
            return Period.year(year);
        }
        int number = Integer.parseInt(month);
        return day == null ? Period.month(year, number) : Days.valid(year, number, Integer.parseInt(day));
    }

    private static Period week(Matcher week) {
        LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                .with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(week.group(2)))
                .with(WeekFields.ISO.dayOfWeek(), 1);
        String day = week.group(3);
        if (day == null) {
            return Unit.WEEK.around(monday);
        }
        return day.equals("-WE") ? Unit.WEEKEND.around(monday) : Period.day(monday.plusDays(day.charAt(1) - '1'));
    }

    private static Period part(int year, String part) {
        int number = part.charAt(1) - '0';
        return switch (part) {
            case "SP" -> Season.SPRING.in(year);
            case "SU" -> Season.SUMMER.in(year);
            case "FA" -> Season.AUTUMN.in(year);
            case "WI" -> Season.WINTER.in(year);
            default ->
                part.charAt(0) == 'Q'
                        ? Period.months(Unit.QUARTER, year, 3 * number - 2, 3)
                        : Period.months(Unit.HALF, year, 6 * number - 5, 6);
        };
    }
}
