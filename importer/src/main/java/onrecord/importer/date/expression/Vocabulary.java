package onrecord.importer.date.expression;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.date.calendar.Season;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Reads single words of dates: names of months and days, units, numerals. */
public final class Vocabulary {

    private static final Map<String, Integer> MONTHS = Lexicon.DATES.numbers("month");
    private static final Map<String, Integer> SHORT_MONTHS = Lexicon.DATES.numbers("month-short");
    private static final Map<String, Integer> DOUBTFUL_MONTHS = Lexicon.DATES.numbers("month?");
    private static final Map<String, Integer> WEEKDAYS = Lexicon.DATES.numbers("weekday");
    private static final Map<String, Integer> DOUBTFUL_WEEKDAYS = Lexicon.DATES.numbers("weekday?");
    private static final Map<String, Unit> UNITS = Lexicon.DATES.words("unit").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Unit.valueOf(entry.getValue())));
    private static final Map<String, Season> SEASONS = Lexicon.DATES.words("season").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Season.valueOf(entry.getValue())));
    public static final Map<String, Integer> WHICH = Lexicon.DATES.numbers("which");
    public static final Set<String> TIMES_OF_DAY = Lexicon.DATES.set("time-of-day");
    /** What stands between the ends of a range. */
    public static final Set<String> DASHES = Set.of("-", "–", "—", "~");

    /** Behind these "May" is a month. */
    public static final Set<String> BEFORE_MONTH = Lexicon.DATES.set("before-month");
    /** Behind these it is one unless the text knows somebody of that name. */
    public static final Set<String> WEAKLY_BEFORE_MONTH = Lexicon.DATES.set("weakly-before-month");

    public static final Set<String> APOSTROPHES = Set.of("'", "’");

    private Vocabulary() {}

    /** 1 to 12; 0 where the word names no month. */
    public static int month(Words words, int index) {
        String word = words.lower(index);
        Integer month = MONTHS.getOrDefault(word, SHORT_MONTHS.get(word));
        return month != null ? month : DOUBTFUL_MONTHS.getOrDefault(word, 0);
    }

    /** Whether the word names a month even without a day or a year beside it. */
    public static boolean isSureMonth(Words words, int index) {
        return MONTHS.containsKey(words.lower(index));
    }

    /** Whether the word, beside a number, may be anything but a month: may, march. */
    public static boolean isDoubtfulMonth(Words words, int index) {
        return isDoubtfulMonth(words.at(index));
    }

    public static boolean isDoubtfulMonth(Word word) {
        return DOUBTFUL_MONTHS.containsKey(word.lower());
    }

    public static @Nullable DayOfWeek weekday(Words words, int index) {
        Integer number = WEEKDAYS.get(words.lower(index));
        return number == null ? null : DayOfWeek.of(number);
    }

    /** Also the short forms, which are other words, too. */
    public static @Nullable DayOfWeek anyWeekday(Words words, int index) {
        Integer number = WEEKDAYS.getOrDefault(words.lower(index), DOUBTFUL_WEEKDAYS.get(words.lower(index)));
        return number == null ? null : DayOfWeek.of(number);
    }

    public static @Nullable Unit unit(Words words, int index) {
        return words.is(index, Kind.WORD) ? UNITS.get(words.lower(index)) : null;
    }

    public static @Nullable Season season(Words words, int index) {
        return SEASONS.get(words.lower(index));
    }

    /** A small cardinal in digits or letters; -1 for anything else. */
    public static int number(Words words, int index) {
        Word word = words.at(index);
        return word.is(Kind.NUMBER) || word.is(Kind.WORD) ? word.value() : -1;
    }

    /** 3rd, third; -1 for anything else. */
    public static int ordinal(Words words, int index) {
        Word word = words.at(index);
        return word.is(Kind.ORDINAL) ? word.value() : -1;
    }

    /** Behind the full stop of an abbreviation, if one follows. */
    public static int skipDot(Words words, int index) {
        return words.is(index, ".") && words.isJoined(index) ? index + 1 : index;
    }

    /** With a "morning" or "night" behind it. */
    public static Parsed withTimeOfDay(Words words, Parsed day) {
        return new Parsed(day.expression(), words.skipAny(day.end(), TIMES_OF_DAY));
    }
}
