package onrecord.importer.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.date.DateReader;
import onrecord.importer.date.PartialDate;

/** Reads a whole date, with day, month and year, off a short line. */
final class PrintedDate {

    private static final int WITHIN = 300;
    private static final DateReader READER = new DateReader();
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})[./-](\\d{1,2})[./-](?:19|20)\\d\\d(?!\\d)");

    private PrintedDate() {}

    static Optional<LocalDate> find(String text) {
        String line = text.substring(0, Math.min(text.length(), WITHIN));
        return isAmbiguous(line) ? Optional.empty() : READER.parse(line, null).flatMap(PrintedDate::day);
    }

    private static Optional<LocalDate> day(PartialDate date) {
        LocalDate earliest = date.earliest();
        return earliest != null && earliest.equals(date.latest()) ? Optional.of(earliest) : Optional.empty();
    }

    /** 25/01/2024 can be read in one way only; 05/01/2024 is a day in January or in May, and is better not read. */
    private static boolean isAmbiguous(String line) {
        Matcher numbers = NUMBERS.matcher(line);
        if (!numbers.find()) {
            return false;
        }
        int one = Integer.parseInt(numbers.group(1));
        int other = Integer.parseInt(numbers.group(2));
        return one <= 12 && other <= 12 && one != other;
    }
}
