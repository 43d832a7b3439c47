package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Days;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Stated;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: 2024-01-25, 01/25/2024, 25.1.2024. Where both readings are possible, the month comes first between
 * slashes or hyphens (04/03/2026 is the 3rd of April) and the day between full stops.
 */
final class NumericDate implements Rule {

    private static final Set<String> SEPARATORS = Set.of("-", "/", ".", "–");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        if (!words.is(index, Kind.NUMBER) || !hasThreeParts(words, index) || continuesNumber(words, index)) {
            return null;
        }
        Word first = words.at(index);
        Word second = words.at(index + 2);
        Word third = words.at(index + 4);
        Period period = null;
        if (first.hasDigits(4)) {
            period = date(first.value(), second.value(), third.value());
        } else if (third.hasDigits(4) || (third.hasDigits(2) && words.is(index + 1, "/"))) {
            int year = third.hasDigits(4) ? third.value() : Years.ofTwoDigits(third.value());
            period = either(year, first.value(), second.value(), words.is(index + 1, "."));
        }
        return period == null ? null : new Parsed(new Stated(period), index + 5);
    }

    /** 133-03-03-2020 is no date. */
    private static boolean continuesNumber(Words words, int index) {
        boolean joined = words.isJoined(index) && words.isJoined(index - 1) && words.is(index - 2, Kind.NUMBER);
        boolean behindDate =
                words.is(index - 4, Kind.NUMBER) && words.is(index - 6, Kind.NUMBER) && words.isJoined(index - 3);
        boolean other = words.is(index - 1, "-") && words.is(index + 1, "/");
        return joined && words.isAny(index - 1, SEPARATORS) && !behindDate && !other;
    }

    private static boolean hasThreeParts(Words words, int index) {
        for (int i = 1; i <= 4; i++) {
            if (!words.isJoined(index + i)) {
                return false;
            }
        }
        boolean numbers = words.is(index + 2, Kind.NUMBER) && words.is(index + 4, Kind.NUMBER);
        boolean separated = words.isAny(index + 1, SEPARATORS) && words.is(index + 3, words.lower(index + 1));
        boolean goesOn = words.isJoined(index + 5)
                && words.is(index + 5, words.lower(index + 1))
                && words.is(index + 6, Kind.NUMBER)
                && words.isJoined(index + 6);
        return numbers && separated && (!goesOn || isBeforeDate(words, index));
    }

    /** 10-1-2018-10-7-2018 are two dates. */
    private static boolean isBeforeDate(Words words, int index) {
        boolean years = words.at(index + 4).hasDigits(4) && words.at(index + 10).hasDigits(4);
        return years && words.is(index + 8, Kind.NUMBER) && words.is(index + 9, words.lower(index + 7));
    }

    private static @Nullable Period either(int year, int first, int second, boolean dayFirst) {
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        Period period = date(year, month, day);
        return period != null ? period : date(year, day, month);
    }

    private static @Nullable Period date(int year, int month, int day) {
        return year < 1000 || month < 1 || month > 12 ? null : Days.valid(year, month, day);
    }
}
