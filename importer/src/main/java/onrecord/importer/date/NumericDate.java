package onrecord.importer.date;

import java.util.Set;
import onrecord.importer.date.Word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: 2024-01-25, 01/25/2024, 25.1.2024. Where both readings are possible, the month comes first between
 * slashes or hyphens (04/03/2026 is the 3rd of April) and the day between full stops.
 */
final class NumericDate implements Rule {

    private static final Set<String> BEFORE_SHORT =
            Set.of("on", "from", "until", "since", "between", "this", "next", "last");
    private static final Set<String> SEPARATORS = Set.of("-", "/", ".", "–");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        if (!words.is(index, Kind.NUMBER) || continuesNumber(words, index)) {
            return null;
        }
        if (!hasThreeParts(words, index)) {
            Parsed monthAndYear = monthAndYear(words, index);
            return monthAndYear != null ? monthAndYear : monthAndDay(words, index);
        }
        Word first = words.at(index);
        Word second = words.at(index + 2);
        Word third = words.at(index + 4);
        Period period = null;
        if (first.hasDigits(4)) {
            period = date(first.value(), second.value(), third.value());
        } else if (third.hasDigits(4) || (third.hasDigits(2) && words.is(index + 1, "/"))) {
            int year = third.hasDigits(4) ? third.value() : third.value() + (third.value() < 36 ? 2000 : 1900);
            period = either(year, first.value(), second.value(), words.is(index + 1, "."));
        }
        return period == null ? null : new Parsed(new Stated(period), index + 5);
    }

    /** 133-03-03-2020 is no date. */
    private static boolean continuesNumber(Words words, int index) {
        boolean joined = words.isJoined(index) && words.isJoined(index - 1) && words.is(index - 2, Kind.NUMBER);
        boolean isDate =
                words.is(index - 4, Kind.NUMBER) && words.is(index - 6, Kind.NUMBER) && words.isJoined(index - 3);
        return joined && words.isAny(index - 1, SEPARATORS) && !isDate;
    }

    /** 12/2015, 12-2015, 2015-12; but 2011-12 are two years. */
    private static @Nullable Parsed monthAndYear(Words words, int index) {
        Word first = words.at(index);
        Word second = words.at(index + 2);
        boolean joined = words.isJoined(index + 1)
                && words.isJoined(index + 2)
                && second.is(Kind.NUMBER)
                && (words.is(index + 1, "/") || words.is(index + 1, "-"))
                && !Years.isMeasure(words, index + 2);
        if (!joined || YearPhrase.isPartOfNumber(words, index)) {
            return null;
        }
        boolean yearLast = second.hasDigits(4) && first.text().length() <= 2;
        boolean yearFirst = first.hasDigits(4) && second.hasDigits(2) && second.value() <= first.value() % 100;
        int month = yearLast ? first.value() : second.value();
        int year = yearLast ? second.value() : first.value();
        boolean fits = (yearLast || yearFirst) && month >= 1 && month <= 12 && year >= 1000 && year < 2200;
        return fits ? new Parsed(new Stated(Period.month(year, month)), index + 3) : null;
    }

    /** 5/12 where a preposition or a weekday announces a date, as it may be a fraction. */
    private static @Nullable Parsed monthAndDay(Words words, int index) {
        Word month = words.at(index);
        Word day = words.at(index + 2);
        boolean joined = words.is(index + 1, "/")
                && words.isJoined(index + 1)
                && words.isJoined(index + 2)
                && day.is(Kind.NUMBER)
                && !words.is(index + 3, "/");
        if (!joined || month.text().length() > 2 || day.text().length() > 2) {
            return null;
        }
        boolean announced = words.isAny(index - 1, BEFORE_SHORT) || Vocabulary.anyWeekday(words, index - 1) != null;
        boolean range = RangePhrase.isLink(words, index + 3)
                || RangePhrase.isLink(words, index - 1) && words.is(index - 2, Kind.NUMBER);
        boolean valid = month.value() >= 1
                && month.value() <= 12
                && Days.valid(2000, Math.max(1, Math.min(12, month.value())), day.value() == 0 ? 32 : day.value())
                        != null;
        if (!valid || !announced && !range) {
            return null;
        }
        Yearly date = Yearly.day(month.value(), day.value());
        Parsed year = Years.following(words, index + 3);
        return year == null ? new Parsed(date, index + 3) : new Parsed(date.inYear(year.expression()), year.end());
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
        return numbers && separated && !goesOn;
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
