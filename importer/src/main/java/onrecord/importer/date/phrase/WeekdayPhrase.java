package onrecord.importer.date.phrase;

import java.time.DayOfWeek;
import java.util.Set;
import onrecord.importer.date.expression.DayOfMonth;
import onrecord.importer.date.expression.OnWeekday;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Tense;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** "Monday", "last Friday", "this coming Sunday", "Tuesday of next week", "next week on Tuesday", "Friday the 13th". */
final class WeekdayPhrase implements Rule {

    private static final Set<String> COMING = Set.of("coming", "upcoming", "following");

    private static final Set<String> MARKS = Set.of(",", "-", "–");
    private static final Set<String> HEDGES =
            Set.of("probably", "possibly", "perhaps", "preferably", "maybe", "likely");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        DayOfWeek plain = Vocabulary.weekday(words, index);
        Parsed found = plain != null ? weekday(words, index, plain) : week(words, index);
        if (found == null) {
            found = which(words, words.skip(index, "the"));
        }
        return found == null ? null : Vocabulary.withTimeOfDay(words, found);
    }

    private static Parsed weekday(Words words, int index, DayOfWeek weekday) {
        int day = words.is(index + 1, "the") ? Vocabulary.ordinal(words, index + 2) : -1;
        if (day > 0 && day <= 31 && !words.is(index + 3, Kind.WORD)) {
            return new Parsed(new DayOfMonth(day), index + 3);
        }
        int at = words.skip(index + 1, "of");
        Integer week = whichWeek(words, at);
        return week != null
                ? new Parsed(new OnWeekday(weekday, week, null), at + 2)
                : new Parsed(OnWeekday.nearest(weekday), index + 1);
    }

    /** "next week on Tuesday". */
    private static @Nullable Parsed week(Words words, int index) {
        Integer week = whichWeek(words, index);
        if (week == null) {
            return null;
        }
        int at = words.skip(words.skipAny(words.skipAny(index + 2, MARKS), HEDGES), "on");
        DayOfWeek weekday = Vocabulary.anyWeekday(words, at);
        return weekday == null ? null : new Parsed(new OnWeekday(weekday, week, null), at + 1);
    }

    private static @Nullable Integer whichWeek(Words words, int index) {
        return words.is(index + 1, "week") ? Vocabulary.WHICH.get(words.lower(index)) : null;
    }

    private static @Nullable Parsed which(Words words, int at) {
        Integer which = Vocabulary.WHICH.get(words.lower(at));
        if (which == null) {
            return null;
        }
        int qualifier = words.is(at, "this") && Vocabulary.weekday(words, at + 1) == null ? at + 1 : at;
        DayOfWeek weekday = Vocabulary.weekday(words, qualifier + 1);
        if (weekday == null) {
            return null;
        }
        Tense direction =
                words.isAny(qualifier, COMING) ? Tense.FUTURE : words.is(qualifier, "past") ? Tense.PAST : null;
        return new Parsed(new OnWeekday(weekday, direction == null ? which : null, direction), qualifier + 2);
    }
}
