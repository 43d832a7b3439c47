package onrecord.importer.date;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "today", "the day before yesterday", "Monday", "last Friday", "Tuesday of next week", "Wednesday morning". */
final class DayPhrase implements Rule {

    private static final Map<String, Integer> DAYS = Lexicon.DATES.numbers("day");
    private static final Set<String> COMING = Set.of("coming", "upcoming");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Parsed around = besideNamedDay(words, index);
        if (around != null) {
            return around;
        }
        Integer named = DAYS.get(words.lower(index));
        if (named != null) {
            boolean possessive = words.is(index + 1, "'") && words.is(index + 2, "s") && named == 0;
            return possessive ? null : new Parsed(Step.fromArticle(Unit.DAY, named), index + 1);
        }
        Parsed weekday = weekday(words, index);
        return weekday == null ? null : new Parsed(weekday.expression(), skipTimeOfDay(words, weekday.end()));
    }

    private static @Nullable Parsed besideNamedDay(Words words, int index) {
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
            Parsed week = week(words, index + 1);
            return week != null
                    ? new Parsed(new OnWeekday(plain, ((Step) week.expression()).steps(), null), week.end())
                    : new Parsed(OnWeekday.nearest(plain), index + 1);
        }
        int at = words.skip(index, "the");
        Integer which = Vocabulary.WHICH.get(words.lower(at));
        if (which == null) {
            return null;
        }
        boolean coming = words.isAny(at, COMING) || words.isAny(at + 1, COMING);
        boolean past = words.is(at, "past") || words.is(at + 1, "past");
        int day = which == 0 && (words.isAny(at + 1, COMING) || words.is(at + 1, "past")) ? at + 2 : at + 1;
        DayOfWeek weekday = Vocabulary.weekday(words, day);
        if (weekday == null) {
            return null;
        }
        Tense direction = coming ? Tense.FUTURE : past ? Tense.PAST : null;
        return new Parsed(new OnWeekday(weekday, direction == null ? which : null, direction), day + 1);
    }

    /** "of last week", "next week". */
    private static @Nullable Parsed week(Words words, int index) {
        int at = words.skip(index, "of");
        Integer which = Vocabulary.WHICH.get(words.lower(at));
        return which != null && words.is(at + 1, "week")
                ? new Parsed(Step.fromArticle(Unit.WEEK, which), at + 2)
                : null;
    }

    private static int skipTimeOfDay(Words words, int index) {
        return words.skipAny(index, Vocabulary.TIMES_OF_DAY);
    }
}
