package onrecord.importer.date.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/**
 * Reads Extended Date/Time Format (ISO 8601-2) strings: days, months, years, seasons and the like (codes 21 to 41),
 * unspecified digits, qualifiers, intervals. A qualifier ({@code ~ ? %}) widens nothing: 1984~ runs from January to
 * December 1984.
 */
public final class Edtf {

    private Edtf() {}

    /** The first day that the string can mean; empty where it has no beginning, no known year, or is no EDTF. */
    public static Optional<LocalDate> earliest(String edtf) {
        int slash = edtf.indexOf('/');
        return Optional.ofNullable(bound(slash < 0 ? edtf : edtf.substring(0, slash), true));
    }

    /** The last day that the string can mean; empty where it has no end, no known year, or is no EDTF. */
    public static Optional<LocalDate> latest(String edtf) {
        return Optional.ofNullable(bound(edtf.substring(edtf.indexOf('/') + 1), false));
    }

    /** The partial date that the string denotes. */
    public static PartialDate date(String edtf, DateBasis basis) {
        return new PartialDate(edtf, earliest(edtf).orElse(null), latest(edtf).orElse(null), basis);
    }

    static String year(int year) {
        String digits = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static @Nullable LocalDate bound(String qualified, boolean first) {
        String text = stripQualifiers(qualified);
        boolean negative = text.startsWith("-");
        String[] parts = (negative ? text.substring(1) : text).split("-", 4);
        if (parts.length > 3 || parts[0].length() != 4 || parts[0].startsWith("XX")) {
            return null;
        }
        // Before the common era the larger number comes first.
        int year = number(parts[0], first != negative);
        if (year < 0) {
            return null;
        }
        return day(negative ? -year : year, parts, first);
    }

    private static @Nullable LocalDate day(int year, String[] parts, boolean first) {
        if (parts.length == 1 || parts[1].equals("XX")) {
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        int month = number(parts[1], first);
        if (month > 20) {
            Period part = subYear(year, month);
            return part == null ? null : first ? part.first() : part.last();
        }
        if (month < 1 || month > 12) {
            return null;
        }
        YearMonth named = YearMonth.of(year, month);
        if (parts.length == 2 || parts[2].equals("XX")) {
            return first ? named.atDay(1) : named.atEndOfMonth();
        }
        int day = number(parts[2], first);
        return named.isValidDay(day) ? named.atDay(day) : null;
    }

    private static @Nullable Period subYear(int year, int code) {
        if (code <= 24 || (code >= 25 && code <= 28)) {
            return Season.values()[(code - 21) % 4].in(year);
        }
        if (code >= 29 && code <= 32) {
            return Season.values()[(code - 27) % 4].in(year);
        }
        if (code >= 33 && code <= 36) {
            return Period.months(Unit.QUARTER, year, 3 * (code - 33) + 1, 3);
        }
        if (code >= 37 && code <= 39) {
            return Period.months(Unit.MONTH, year, 4 * (code - 37) + 1, 4);
        }
        return code == 40 || code == 41 ? Period.months(Unit.HALF, year, 6 * (code - 40) + 1, 6) : null;
    }

    private static int number(String digits, boolean lowest) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c == 'X' ? (lowest ? 0 : 9) : Character.digit(c, 10);
            if (digit < 0 || i > 3) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return digits.isEmpty() || value > Year.MAX_VALUE ? -1 : value;
    }

    private static String stripQualifiers(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> c != '~' && c != '?' && c != '%').forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
