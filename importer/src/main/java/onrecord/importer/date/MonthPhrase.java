package onrecord.importer.date;

import java.time.DayOfWeek;
import java.util.Set;
import onrecord.importer.date.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Months and their days by name: "January 25, 2024", "25 Jan", "May 4-6", "last September", "June 1950". */
final class MonthPhrase implements Rule {

    private static final Set<String> DOUBT_ENDS_AFTER = Set.of(
            "in", "during", "since", "until", "till", "late", "early", "mid", "last", "next", "this", "each", "every");
    private static final Set<String> LINKS = Set.of("to", "until", "through", "and", "or", "-", "–");
    private static final Set<String> NOT_AFTER_DAY = Lexicon.DATES.set("not-a-year-after");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int core = afterWeekday(words, index);
        Parsed found = monthFirst(words, core);
        if (found == null) {
            found = dayFirst(words, core);
        }
        if (found == null && core == index) {
            found = which(words, index);
        }
        return found;
    }

    /** Behind "Friday, " and "Fri. ", if such a thing stands here. */
    private static int afterWeekday(Words words, int index) {
        DayOfWeek weekday = Vocabulary.anyWeekday(words, index);
        return weekday == null ? index : words.skip(Vocabulary.skipDot(words, index + 1), ",");
    }

    private static @Nullable Parsed monthFirst(Words words, int index) {
        int month = Vocabulary.month(words, index);
        if (month == 0) {
            return null;
        }
        int behind = Vocabulary.skipDot(words, index + 1);
        int at = words.isAny(behind, Vocabulary.DASHES) && words.isJoined(behind + 1)
                ? behind + 1
                : words.skip(behind, "the");
        int day = day(words, at);
        if (day > 0) {
            return withDay(words, index, month, day, at + 1);
        }
        Parsed year = Years.following(words, at > behind && words.isJoined(at) ? at : behind);
        if (year != null) {
            return withYear(Yearly.month(month), year);
        }
        return isPlainMonth(words, index) ? new Parsed(Yearly.month(month), index + 1) : null;
    }

    private static @Nullable Parsed withDay(Words words, int index, int month, int day, int behind) {
        Yearly date = Yearly.day(month, day);
        int end = behind;
        int other = secondDay(words, behind, day);
        boolean ofAnotherMonth = Vocabulary.month(words, behind + 2) > 0 || words.is(behind + 2, "of");
        if (other > 0 && !ofAnotherMonth) {
            date = Yearly.days(month, day, other);
            end = behind + 2;
        }
        Parsed year = Years.following(words, end);
        if (year != null) {
            return withYear(date, year);
        }
        boolean isName = words.at(index).isCapital() || Vocabulary.isSureMonth(words, index);
        return isName ? new Parsed(date, end) : null;
    }

    /** The 6 of "May 4-6" and "May 4 to 6"; 0 where nothing of the kind follows. */
    private static int secondDay(Words words, int index, int first) {
        boolean dash = words.isAny(index, Vocabulary.DASHES);
        boolean word = words.is(index, "to") || words.is(index, "through");
        boolean and = words.is(index, "and");
        int day = dash || word || and ? day(words, index + 1) : 0;
        return day <= first || (and && day != first + 1) ? 0 : day;
    }

    private static @Nullable Parsed dayFirst(Words words, int index) {
        int at = words.skip(index, "the");
        int day = day(words, at);
        int of = words.skip(at + 1, "of");
        boolean spelledOut = at > index || of > at + 1 || words.is(at, Kind.ORDINAL) || words.is(at, Kind.NUMBER);
        if (day == 0 || !spelledOut) {
            return null;
        }
        int other = Vocabulary.month(words, of) == 0 ? secondDay(words, at + 1, day) : 0;
        int monthAt = other > 0 ? words.skip(at + 3, "of") : dashed(words, of);
        int month = Vocabulary.month(words, monthAt);
        if (month == 0) {
            return null;
        }
        Yearly date = other > 0 ? Yearly.days(month, day, other) : Yearly.day(month, day);
        int behind = Vocabulary.skipDot(words, monthAt + 1);
        Parsed year = Years.following(words, dashed(words, behind));
        if (year != null) {
            return withYear(date, year);
        }
        boolean isName = words.at(monthAt).isCapital() || Vocabulary.isSureMonth(words, monthAt);
        return isName ? new Parsed(date, monthAt + 1) : null;
    }

    private static int dashed(Words words, int index) {
        return words.is(index, "-") && words.isJoined(index) && words.isJoined(index + 1) ? index + 1 : index;
    }

    /** "this September", "last May". */
    private static @Nullable Parsed which(Words words, int index) {
        Integer which = Vocabulary.WHICH.get(words.lower(index));
        int month = Vocabulary.month(words, index + 1);
        if (which == null || month == 0 || !words.at(index + 1).isCapital()) {
            return null;
        }
        int day = day(words, Vocabulary.skipDot(words, index + 2));
        Yearly date = day > 0 ? Yearly.day(month, day) : Yearly.month(month);
        int end = day > 0 ? Vocabulary.skipDot(words, index + 2) + 1 : index + 2;
        return new Parsed(new Which(date, which), end);
    }

    private static Parsed withYear(Yearly date, Parsed year) {
        return new Parsed(date.inYear(year.expression()), year.end());
    }

    private static boolean isPlainMonth(Words words, int index) {
        boolean doubted = !Vocabulary.isSureMonth(words, index);
        boolean capital = words.at(index).isCapital();
        boolean announced = words.isAny(index - 1, DOUBT_ENDS_AFTER) || isBesideMonth(words, index);
        return doubted ? capital && announced : capital || !words.is(index, "august");
    }

    /** "March to May", "between March and May". */
    private static boolean isBesideMonth(Words words, int index) {
        boolean from = words.isAny(index + 1, LINKS) && Vocabulary.month(words, index + 2) > 0;
        boolean to = words.isAny(index - 1, LINKS) && Vocabulary.month(words, index - 2) > 0;
        return from || to;
    }

    private static int day(Words words, int index) {
        Word word = words.at(index);
        int value = word.is(Kind.NUMBER) && word.text().length() <= 2 ? word.value() : Vocabulary.ordinal(words, index);
        boolean counts = words.isAny(index + 1, NOT_AFTER_DAY);
        boolean clock = words.is(index + 1, ":") && words.isJoined(index + 1) && words.is(index + 2, Kind.NUMBER);
        boolean share = words.is(index + 1, "%");
        return value >= 1 && value <= 31 && !counts && !clock && !share ? value : 0;
    }
}
