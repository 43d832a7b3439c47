package onrecord.importer.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a whole date, with day, month and year, off a short line. */
final class PrintedDate {

    private static final int WITHIN = 300;
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s?[-./년]\\s?(\\d{1,2})\\s?[-./월]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + "\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s)?" + MONTH + ",?[\\s-]((?:19|20)\\d\\d)\\b");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");

    private PrintedDate() {}

    static Optional<LocalDate> find(String text) {
        String head = text.substring(0, Math.min(text.length(), WITHIN));
        return match(YEAR_FIRST, head, 1, 2, 3)
                .or(() -> match(MONTH_FIRST, head, 3, 1, 2))
                .or(() -> match(DAY_FIRST, head, 3, 2, 1))
                .or(() -> yearLast(head));
    }

    /** A date in a URL's path or in a file's name. */
    static Optional<LocalDate> inAddress(String uri) {
        String path = uri.substring(0, Math.min(uri.length(), 2 * WITHIN)).replace('_', '-');
        return match(YEAR_FIRST, path, 1, 2, 3).or(() -> match(COMPACT, path, 1, 2, 3));
    }

    /** 25/01/2024 can be read in one way only, 05/01/2024 cannot. */
    private static Optional<LocalDate> yearLast(String text) {
        Optional<LocalDate> dayFirst = match(YEAR_LAST, text, 3, 2, 1);
        Optional<LocalDate> monthFirst = match(YEAR_LAST, text, 3, 1, 2);
        boolean clear = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
        return clear ? dayFirst.or(() -> monthFirst) : Optional.empty();
    }

    private static Optional<LocalDate> match(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher.group(year), matcher.group(month), matcher.group(day));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            int number = Character.isDigit(month.charAt(0))
                    ? Integer.parseInt(month)
                    : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
