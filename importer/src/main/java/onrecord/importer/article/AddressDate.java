package onrecord.importer.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date in a URL's path or a file's name: {@code /2024/01/25/}, {@code /2024/jan/25/}, {@code _20240125}, and the
 * month in {@code /2024/01/}.
 */
final class AddressDate {

    private static final int WITHIN = 600;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String YEAR = "(?<!\\d)((?:19|20)\\d\\d)";
    private static final String DAY = "([0-3]?\\d)(?!\\d)";
    private static final Pattern PARTED =
            Pattern.compile(YEAR + "[/._-]([01]?\\d|" + String.join("|", MONTHS) + ")[/._-]" + DAY);
    private static final Pattern COMPACT = Pattern.compile(YEAR + "([01]\\d)([0-3]\\d)(?!\\d)");

    /** A folder of its own, "/2024/03/", or the beginning of a file's name, "2024-03_". */
    private static final Pattern MONTH = Pattern.compile("(?<=/)((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])(?=[/_])");

    private AddressDate() {}

    /** The month, where the address tells no day. */
    static Optional<YearMonth> findMonth(String uri) {
        String address = uri.substring(0, Math.min(uri.length(), WITHIN));
        Matcher month = MONTH.matcher(address);
        return month.find()
                ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
                : Optional.empty();
    }

    static Optional<LocalDate> find(String uri) {
        String address = uri.substring(0, Math.min(uri.length(), WITHIN)).toLowerCase(Locale.ROOT);
        return first(PARTED, address).or(() -> first(COMPACT, address));
    }

    private static Optional<LocalDate> first(Pattern pattern, String address) {
        Matcher matcher = pattern.matcher(address);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher.group(1), matcher.group(2), matcher.group(3));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            int named = MONTHS.indexOf(month) + 1;
            int number = named > 0 ? named : Integer.parseInt(month);
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
