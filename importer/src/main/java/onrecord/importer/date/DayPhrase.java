package onrecord.importer.date;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import onrecord.importer.date.Word.Kind;
import org.jspecify.annotations.Nullable;

/** "today", "last night", "the day before yesterday", "Monday", "last Friday", "Tuesday of next week", "the 15th". */
final class DayPhrase implements Rule {

    private static final Map<String, Integer> DAYS = Lexicon.DATES.numbers("day");
    private static final Set<String> COMING = Set.of("coming", "upcoming");
    private static final Set<String> CLOSING = Set.of(
            "and", "but", "when", "in", "at", "the", "to", "that", "he", "she", "it", "they", "we", "after", "before",
            "with", "for", "during", "as", "while");
    private static final Set<String> DAY_PREPOSITIONS =
            Set.of("on", "by", "from", "until", "since", "to", "and", "the");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Parsed found = named(words, index);
        if (found == null) {
            found = weekday(words, index);
        }
        return found == null
                ? ofMonth(words, index)
                : new Parsed(found.expression(), words.skipAny(found.end(), Vocabulary.TIMES_OF_DAY));
    }

    private static @Nullable Parsed named(Words words, int index) {
        Parsed beside = besideNamed(words, index);
        if (beside != null) {
            return beside;
        }
        Integer day = DAYS.get(words.lower(index));
        if (day != null) {
            boolean ofTheTime = words.is(index, "today") && words.is(index + 2, "s") && words.isJoined(index + 2);
            return ofTheTime ? null : new Parsed(Step.fromArticle(Unit.DAY, day), index + 1);
        }
        boolean ofThisDay = words.is(index, "this") && words.isAny(index + 1, Vocabulary.TIMES_OF_DAY);
        boolean lastNight = words.is(index, "last") && (words.is(index + 1, "night") || words.is(index + 1, "evening"));
        return ofThisDay || lastNight ? new Parsed(Step.fromArticle(Unit.DAY, lastNight ? -1 : 0), index + 2) : null;
    }

    /** "the day before yesterday". */
    private static @Nullable Parsed besideNamed(Words words, int index) {
        int at = words.skip(index, "the");
        int sign = words.is(at + 1, "before") ? -1 : words.is(at + 1, "after") ? 1 : 0;
        Integer named = DAYS.get(words.lower(at + 2));
        return words.is(at, "day") && sign != 0 && named != null && named != 0
                ? new Parsed(Step.fromArticle(Unit.DAY, named + sign), at + 3)
                : null;
    }

    private static @Nullable Parsed weekday(Words words, int index) {
        DayOfWeek plain = Vocabulary.weekday(words, index);
        if (plain != null) {
            int day = words.is(index + 1, "the") ? Vocabulary.ordinal(words, index + 2) : -1;
            if (day > 0 && day <= 31 && !words.is(index + 3, Kind.WORD)) {
                return new Parsed(new DayOfMonth(day), index + 3);
            }
            Parsed week = week(words, words.skip(index + 1, "of"));
            return week != null
                    ? new Parsed(onDay(plain, week), week.end())
                    : new Parsed(OnWeekday.nearest(plain), index + 1);
        }
        Parsed week = week(words, index);
        if (week != null) {
            int at = words.skip(words.skip(week.end(), ","), "on");
            DayOfWeek weekday = Vocabulary.anyWeekday(words, at);
            return weekday == null ? null : new Parsed(onDay(weekday, week), at + 1);
        }
        return whichWeekday(words, words.skip(index, "the"));
    }

    private static @Nullable Parsed whichWeekday(Words words, int at) {
        Integer which = Vocabulary.WHICH.get(words.lower(at));
        if (which == null) {
            return null;
        }
        int qualifier = words.is(at, "this") && Vocabulary.weekday(words, at + 1) == null ? at + 1 : at;
        DayOfWeek weekday = Vocabulary.weekday(words, qualifier + 1);
        if (weekday == null) {
            return null;
        }
        boolean coming = words.isAny(qualifier, COMING) || words.is(qualifier, "following");
        Tense direction = coming ? Tense.FUTURE : words.is(qualifier, "past") ? Tense.PAST : null;
        return new Parsed(new OnWeekday(weekday, direction == null ? which : null, direction), qualifier + 2);
    }

    private static OnWeekday onDay(DayOfWeek weekday, Parsed week) {
        return new OnWeekday(weekday, ((Step) week.expression()).steps(), null);
    }

    private static @Nullable Parsed week(Words words, int index) {
        Integer which = Vocabulary.WHICH.get(words.lower(index));
        return which != null && words.is(index + 1, "week")
                ? new Parsed(Step.fromArticle(Unit.WEEK, which), index + 2)
                : null;
    }

    /** "this month", "last month". */
    private static @Nullable Parsed month(Words words, int index) {
        Integer which = Vocabulary.WHICH.get(words.lower(index));
        return which != null && words.is(index + 1, "month")
                ? new Parsed(Step.fromArticle(Unit.MONTH, which), index + 2)
                : null;
    }

    /** "on the 15th", "until the 7th", "the 3rd of this month". */
    private static @Nullable Parsed ofMonth(Words words, int index) {
        int at = words.skip(index, "the");
        Word word = words.at(at);
        boolean fits = word.is(Kind.ORDINAL)
                && word.value() <= 31
                && Character.isDigit(word.text().charAt(0));
        boolean announced = words.isAny(index - 1, DAY_PREPOSITIONS);
        Parsed month = fits ? month(words, words.skip(at + 1, "of")) : null;
        if (month != null) {
            return new Parsed(new PartOf(new Part.Nth(Unit.DAY, word.value()), month.expression()), month.end());
        }
        boolean closed = !words.is(at + 1, Kind.WORD) || words.isAny(at + 1, CLOSING);
        boolean joined = words.is(at + 1, "-") || words.is(at + 1, "/");
        return fits && announced && closed && !joined ? new Parsed(new DayOfMonth(word.value()), at + 1) : null;
    }
}
