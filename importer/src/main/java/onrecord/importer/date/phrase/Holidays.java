package onrecord.importer.date.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.expression.Expression;
import onrecord.importer.date.expression.NamedDay;
import onrecord.importer.date.expression.Yearly;
import onrecord.importer.text.WordFile;
import org.jspecify.annotations.Nullable;

/** The days of a year that have a name. */
final class Holidays {

    private static final int FULL = "2001-09-11".length();

    private final NavigableMap<String, Expression> byName = new TreeMap<>();

    Holidays() {
        for (String line : WordFile.lines("date/holidays.csv")) {
            String[] cells = line.split(";", 2);
            byName.put(cells[0], holiday(cells[1]));
        }
    }

    @Nullable
    Expression get(String name) {
        return byName.get(name);
    }

    /** Whether any of the names begins like this. */
    boolean mayBegin(String name) {
        String next = byName.ceilingKey(name);
        return next != null && next.startsWith(name);
    }

    private static Expression holiday(String rule) {
        if (rule.length() == FULL) {
            return new NamedDay(Period.day(LocalDate.parse(rule)));
        }
        if (rule.startsWith("easter")) {
            int days = Integer.parseInt(rule.substring("easter".length()));
            return new Yearly(year -> Period.day(easter(year).plusDays(days)), null, null);
        }
        if (rule.contains("/")) {
            IntFunction<Period> inYear = year -> Period.day(nthWeekday(rule, year));
            boolean mayLieInTheNextMonth = rule.contains("+");
            return new Yearly(inYear::apply, mayLieInTheNextMonth ? null : "XXXX-" + rule.substring(0, 2), null);
        }
        return Yearly.day(Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    }

    /** 11/4/4+1: the day after November's fourth Thursday; the fifth stands for the last. */
    private static LocalDate nthWeekday(String rule, int year) {
        String[] parts = rule.split("[/+]");
        LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
        int nth = Integer.parseInt(parts[2]);
        LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(nth == 5 ? -1 : nth, weekday));
        return day.plusDays(parts.length > 3 ? Integer.parseInt(parts[3]) : 0);
    }

    /** Western Easter Sunday, after Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = Math.floorMod(year, 19);
        int b = Math.floorDiv(year, 100);
        int c = Math.floorMod(year, 100);
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = Math.floorMod(19 * a + b - b / 4 - g + 15, 30);
        int l = Math.floorMod(32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4, 7);
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
