package onrecord.importer.date.phrase;

import java.time.DayOfWeek;
import java.util.Set;
import onrecord.importer.date.calendar.Days;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.expression.OfWeekday;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Stated;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Which;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.expression.Yearly;
import org.jspecify.annotations.Nullable;

/** Dates of two numbers: 12/2015, 2015-03; 5/12, the month first, where something announces a date. */
final class ShortNumericDate implements Rule {

    private static final Set<String> ANNOUNCE =
            Set.of("on", "from", "until", "since", "between", "this", "next", "last");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Parsed announced = behindWords(words, index);
        return announced == null ? plain(words, index) : announced;
    }

    /** "this Friday 5/12", "Tue, 5/12", "this 5/12". */
    private static @Nullable Parsed behindWords(Words words, int index) {
        Integer which = Vocabulary.WHICH.get(words.lower(index));
        int at = which == null ? index : index + 1;
        DayOfWeek weekday = Vocabulary.anyWeekday(words, at);
        int core = weekday == null ? at : words.skipAny(Vocabulary.skipDot(words, at + 1), Set.of(",", "("));
        Parsed day = core > index ? plain(words, core) : null;
        if (day == null || !(day.expression() instanceof Yearly yearly) || yearly.year() != null) {
            return null;
        }
        if (which == null) {
            return weekday == null ? null : new Parsed(new OfWeekday(weekday, yearly), day.end());
        }
        // "Next Friday" counts in weeks, so that a day beside it is of the article's year.
        return new Parsed(new Which(yearly, weekday == null || which < 0 ? which : 0), day.end());
    }

    private static @Nullable Parsed plain(Words words, int index) {
        boolean joined = words.isJoined(index + 1) && words.isJoined(index + 2);
        boolean numbers = words.is(index, Kind.NUMBER) && words.is(index + 2, Kind.NUMBER);
        if (!joined || !numbers || !(words.is(index + 1, "/") || words.is(index + 1, "-"))) {
            return null;
        }
        Parsed monthAndYear = monthAndYear(words, index);
        return monthAndYear != null ? monthAndYear : monthAndDay(words, index);
    }

    /** But 2011-12 are two years. */
    private static @Nullable Parsed monthAndYear(Words words, int index) {
        if (Years.isMeasure(words, index + 2) || YearPhrase.isPartOfNumber(words, index)) {
            return null;
        }
        Word first = words.at(index);
        Word second = words.at(index + 2);
        if (second.hasDigits(4) && first.text().length() <= 2) {
            return month(second.value(), first.value(), index + 3);
        }
        boolean yearFirst = first.hasDigits(4) && second.hasDigits(2) && second.value() <= first.value() % 100;
        return yearFirst ? month(first.value(), second.value(), index + 3) : null;
    }

    private static @Nullable Parsed month(int year, int month, int end) {
        boolean fits = month >= 1 && month <= 12 && Years.isPossible(year);
        return fits ? new Parsed(new Stated(Period.month(year, month)), end) : null;
    }

    /** Two small numbers around a slash may be a fraction. */
    private static @Nullable Parsed monthAndDay(Words words, int index) {
        int month = words.at(index).value();
        int day = words.at(index + 2).value();
        boolean fits = words.is(index + 1, "/") && !words.is(index + 3, "/") && month >= 1 && month <= 12;
        if (!fits || Days.valid(2000, month, day) == null || !isAnnounced(words, index)) {
            return null;
        }
        Yearly date = Yearly.day(month, day);
        Parsed year = Years.following(words, index + 3);
        return year == null ? new Parsed(date, index + 3) : new Parsed(date.inYear(year.expression()), year.end());
    }

    private static boolean isAnnounced(Words words, int index) {
        boolean from = RangePhrase.isLink(words, index + 3) && words.is(index + 4, Kind.NUMBER);
        boolean to = RangePhrase.isLink(words, index - 1) && words.is(index - 2, Kind.NUMBER);
        int comma = words.is(index - 1, ",") || words.is(index - 1, ".") ? index - 2 : index - 1;
        boolean weekday = Vocabulary.anyWeekday(words, comma) != null;
        return from || to || weekday || words.isAny(index - 1, ANNOUNCE);
    }
}
