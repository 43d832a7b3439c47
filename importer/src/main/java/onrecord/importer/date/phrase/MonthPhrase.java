package onrecord.importer.date.phrase;

import java.time.DayOfWeek;
import onrecord.importer.date.expression.OfWeekday;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Which;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.expression.Yearly;
import org.jspecify.annotations.Nullable;

/** Months and their days by name, with whatever may stand before: "Friday, July 21, 2017", "last September". */
final class MonthPhrase implements Rule {

    private static final Rule MONTH_FIRST = new MonthFirst();
    private static final Rule DAY_FIRST = new DayFirst();

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int core = afterWeekday(words, index);
        if (core > index) {
            return behindWeekday(words, core);
        }
        Parsed found = Parsed.longer(MONTH_FIRST.at(words, index), DAY_FIRST.at(words, index));
        if (found == null) {
            found = which(words, index);
        }
        return found == null ? yearFirst(words, index) : found;
    }

    /** Behind "Friday, ", "Fri. " and "this Friday (", if such a thing stands here. */
    private static int afterWeekday(Words words, int index) {
        int at = Vocabulary.WHICH.containsKey(words.lower(index)) ? index + 1 : index;
        DayOfWeek weekday = Vocabulary.anyWeekday(words, at);
        if (weekday == null) {
            return index;
        }
        int behind = Vocabulary.skipDot(words, at + 1);
        return words.is(behind, ",") || words.is(behind, "(") ? behind + 1 : behind;
    }

    private static @Nullable DayOfWeek weekdayBefore(Words words, int core) {
        for (int at = core - 1; at >= core - 3; at--) {
            DayOfWeek weekday = Vocabulary.anyWeekday(words, at);
            if (weekday != null) {
                return weekday;
            }
        }
        return null;
    }

    private static @Nullable Parsed behindWeekday(Words words, int core) {
        Parsed found = Parsed.longer(MONTH_FIRST.at(words, core), DAY_FIRST.at(words, core));
        boolean isDay = words.is(core, Kind.NUMBER)
                || words.is(core, Kind.ORDINAL)
                || words.is(core, "the")
                || MonthWords.day(words, MonthWords.dashed(words, Vocabulary.skipDot(words, core + 1))) > 0;
        if (found == null || !isDay) {
            return null;
        }
        if (found.expression() instanceof Yearly yearly && yearly.year() == null) {
            DayOfWeek weekday = weekdayBefore(words, core);
            found = weekday == null ? found : new Parsed(new OfWeekday(weekday, yearly), found.end());
        }
        boolean bracketed = words.is(core - 1, "(") && words.is(found.end(), ")");
        return bracketed ? new Parsed(found.expression(), found.end() + 1) : found;
    }

    /** "this September", "last May 6". */
    private static @Nullable Parsed which(Words words, int index) {
        Integer which = Vocabulary.WHICH.get(words.lower(index));
        int month = Vocabulary.month(words, index + 1);
        if (which == null || month == 0 || !words.at(index + 1).isCapital()) {
            return null;
        }
        int behind = Vocabulary.skipDot(words, index + 2);
        int day = MonthWords.day(words, behind);
        return day > 0
                ? new Parsed(new Which(Yearly.day(month, day), which), behind + 1)
                : new Parsed(new Which(Yearly.month(month), which), index + 2);
    }

    /** "2019-aug-1", "2024 Jan 5". */
    private static @Nullable Parsed yearFirst(Words words, int index) {
        Parsed year = words.at(index).hasDigits(4) ? Years.plain(words, index) : null;
        int monthAt = MonthWords.dashed(words, index + 1);
        int month = year == null ? 0 : Vocabulary.month(words, monthAt);
        int dayAt = MonthWords.dashed(words, monthAt + 1);
        int day = month == 0 ? 0 : MonthWords.day(words, dayAt);
        return year == null || day == 0
                ? null
                : new Parsed(Yearly.day(month, day).inYear(year.expression()), dayAt + 1);
    }
}
