package onrecord.importer.date.phrase;

import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Stated;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.expression.Yearly;
import org.jspecify.annotations.Nullable;

/** "25 January 2024", "the 15th of January", "4-6 May", "4 to 22 January 2017". */
final class DayFirst implements Rule {

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int at = words.skip(index, "the");
        int day = MonthWords.day(words, at);
        int of = words.skip(at + 1, "of");
        boolean digits = day > 0 && words.at(at).isInDigits();
        if (day == 0 || !(digits || at > index || of > at + 1)) {
            return null;
        }
        int monthAt = MonthWords.dashed(words, of);
        if (Vocabulary.month(words, monthAt) > 0) {
            return with(words, Yearly.day(Vocabulary.month(words, monthAt), day), monthAt);
        }
        int other = MonthWords.secondDay(words, at + 1, day);
        monthAt = words.skip(at + 3, "of");
        int month = other > 0 ? Vocabulary.month(words, monthAt) : 0;
        return month == 0 ? null : with(words, Yearly.days(month, day, other), monthAt);
    }

    private static @Nullable Parsed with(Words words, Yearly date, int monthAt) {
        int behind = Vocabulary.skipDot(words, monthAt + 1);
        int yearAt = MonthWords.dashed(words, behind);
        boolean dashed = yearAt > behind && MonthWords.dashed(words, monthAt - 1) == monthAt;
        Parsed year = dashed && words.at(yearAt).hasDigits(2)
                ? new Parsed(Stated.year(Years.ofTwoDigits(words.at(yearAt).value())), yearAt + 1)
                : Years.following(words, yearAt);
        if (year != null) {
            return new Parsed(date.inYear(year.expression()), year.end());
        }
        boolean isDay = MonthWords.isName(words, monthAt) && !words.is(monthAt + 1, Kind.NUMBER);
        return isDay ? new Parsed(date, monthAt + 1) : null;
    }
}
