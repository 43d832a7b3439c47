package onrecord.importer.date.phrase;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Expression;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Scene;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Which;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.expression.Yearly;
import org.jspecify.annotations.Nullable;

/** What calendars and accounts count: "week 23 of 2026", "the year to date". */
final class CalendarPhrase implements Rule {

    private static final int MOST_WEEKS = 53;

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Parsed week = week(words, index);
        return week == null ? toDate(words, index) : week;
    }

    private static @Nullable Parsed week(Words words, int index) {
        int number = words.is(index, "week") ? Vocabulary.number(words, index + 1) : -1;
        if (number < 1 || number > MOST_WEEKS) {
            return null;
        }
        Parsed year = Years.following(words, words.skip(index + 2, "of"));
        Yearly week = new Yearly(of -> week(of, number), null, null);
        if (year != null) {
            return new Parsed(week.inYear(year.expression()), year.end());
        }
        return isOfCalendar(words, index) ? new Parsed(new Which(week, 0), index + 2) : null;
    }

    /** Without a year it may be a week of a season, or of anything: "Week 3", "at week 12 of the trial". */
    private static boolean isOfCalendar(Words words, int index) {
        boolean named = words.is(index - 1, "calendar");
        boolean announced =
                words.is(index - 1, "the") || words.is(index - 1, ",") && Vocabulary.weekday(words, index - 2) != null;
        boolean inDigits = words.is(index + 1, Kind.NUMBER);
        boolean closed = !words.is(index + 2, Kind.WORD) && !words.is(index + 2, "-");
        return inDigits && !words.at(index).isCapital() && (named || announced && closed);
    }

    private static Period week(int year, int number) {
        LocalDate first = LocalDate.of(year, 1, 4);
        return Unit.WEEK.around(first.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1).plusWeeks(number - 1L));
    }

    private static @Nullable Parsed toDate(Words words, int index) {
        int at = words.skip(index, "the");
        int to = words.is(at + 1, "-") ? at + 2 : at + 1;
        int date = words.is(to + 1, "-") ? to + 2 : to + 1;
        boolean told = (words.is(at, "year") || words.is(at, "month")) && words.is(to, "to") && words.is(date, "date");
        if (told) {
            return new Parsed(new ToDate(words.is(at, "year") ? Unit.YEAR : Unit.MONTH), date + 1);
        }
        return words.is(index, "ytd") ? new Parsed(new ToDate(Unit.YEAR), index + 1) : null;
    }

    /** From the first day of a year or month to the day on which it is told. */
    private record ToDate(Unit unit) implements Expression {

        @Override
        public @Nullable Period in(Scene scene) {
            Period present = scene.reference();
            return present == null || !present.isOneDay()
                    ? null
                    : Period.days(unit, unit.around(present.first()).first(), present.first());
        }

        @Override
        public boolean isStated() {
            return false;
        }

        @Override
        public boolean isDeictic() {
            return true;
        }
    }
}
