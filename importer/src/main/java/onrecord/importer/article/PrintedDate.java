package onrecord.importer.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.date.DateReader;
import onrecord.importer.date.calendar.PartialDate;

/** Reads a whole date, with day, month and year, off a short line: the one behind "published" if it says so. */
final class PrintedDate {

    private static final int WITHIN = 300;
    private static final DateReader READER = new DateReader();
    private static final Pattern PUBLISHED = Pattern.compile("(?i)\\b(?:published|posted)\\b");
    private static final Pattern GLUED_DATE = Pattern.compile(
            "(?<=\\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.? \\d|(?:19|20)\\d\\d-\\d)");
    private static final Pattern GLUED_YEAR = Pattern.compile("(\\p{L}\\.? \\d{1,2}, (?:19|20)\\d\\d)(?=\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)?\\d\\d)(?![\\d/]|[.-]\\d)");

    private PrintedDate() {}

    static Optional<LocalDate> find(String text, DayOrder order) {
        String line = parted(text.substring(0, Math.min(text.length(), WITHIN)));
        Matcher label = PUBLISHED.matcher(line);
        Optional<LocalDate> behind = label.find() ? read(line.substring(label.end()), order) : Optional.empty();
        return behind.isPresent() ? behind : read(line, order);
    }

    /** "Jane RoeJune 07, 20130": what stood in boxes of its own on a page runs together in its text. */
    private static String parted(String line) {
        return GLUED_YEAR.matcher(GLUED_DATE.matcher(line).replaceAll(" ")).replaceAll("$1 ");
    }

    private static Optional<LocalDate> read(String line, DayOrder order) {
        Matcher numbers = NUMBERS.matcher(line);
        return numbers.find()
                ? numeric(numbers, order.in(line))
                : READER.parse(line, null).flatMap(PrintedDate::day);
    }

    private static Optional<LocalDate> day(PartialDate date) {
        LocalDate earliest = date.earliest();
        return earliest != null && earliest.equals(date.latest()) ? Optional.of(earliest) : Optional.empty();
    }

    /** 25/01/2024 can be read in one way only; 05/01/2024 in two, and is better not read where nothing tells which. */
    private static Optional<LocalDate> numeric(Matcher numbers, DayOrder order) {
        int one = Integer.parseInt(numbers.group(1));
        int other = Integer.parseInt(numbers.group(3));
        int year = Integer.parseInt(numbers.group(4));
        boolean dayFirst = one > 12 || order == DayOrder.DAY_FIRST && other <= 12;
        boolean told = one > 12 || other > 12 || one == other || order != DayOrder.UNKNOWN;
        return told
                ? date(year < 100 ? 2000 + year : year, dayFirst ? other : one, dayFirst ? one : other)
                : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
