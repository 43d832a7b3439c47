package onrecord.importer.date;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.date.Word.Kind;
import onrecord.importer.text.WordFile;
import org.jspecify.annotations.Nullable;

/** Reads single words of dates: names of months and days, units, numerals. */
final class Vocabulary {

    private static final Map<String, Integer> MONTHS = Lexicon.DATES.numbers("month");
    private static final Map<String, Integer> SHORT_MONTHS = Lexicon.DATES.numbers("month-short");
    private static final Map<String, Integer> DOUBTFUL_MONTHS = Lexicon.DATES.numbers("month?");
    private static final Map<String, Integer> WEEKDAYS = Lexicon.DATES.numbers("weekday");
    private static final Map<String, Integer> DOUBTFUL_WEEKDAYS = Lexicon.DATES.numbers("weekday?");
    private static final Map<String, Unit> UNITS = Lexicon.DATES.words("unit").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Unit.valueOf(entry.getValue())));
    private static final Map<String, Season> SEASONS = Lexicon.DATES.words("season").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Season.valueOf(entry.getValue())));
    static final Map<String, Integer> WHICH = Lexicon.DATES.numbers("which");
    static final Set<String> TIMES_OF_DAY = Lexicon.DATES.set("time-of-day");
    /** What stands between the ends of a range. */
    static final Set<String> DASHES = Set.of("-", "–", "—", "~");

    /** Behind these "May" is a month. */
    static final Set<String> BEFORE_MONTH = Lexicon.DATES.set("before-month");
    /** Behind these it is one unless the text knows somebody of that name. */
    static final Set<String> WEAKLY_BEFORE_MONTH = Lexicon.DATES.set("weakly-before-month");

    /** Words that begin date phrases: most of a text need not be looked at twice. */
    private static final Set<String> FIRST = Stream.concat(
                    Stream.of(
                                    "month",
                                    "month-short",
                                    "month?",
                                    "weekday",
                                    "weekday?",
                                    "season",
                                    "which",
                                    "day",
                                    "decade",
                                    "account-year",
                                    "part-adjective",
                                    "part-noun")
                            .flatMap(kind -> Lexicon.DATES.set(kind).stream()),
                    Stream.of(
                            "rest",
                            "remainder",
                            "earlier",
                            "later",
                            "now",
                            "year",
                            "week",
                            "month",
                            "ytd",
                            "q1",
                            "q2",
                            "q3",
                            "q4",
                            "h1",
                            "h2"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FIRST_OF_HOLIDAYS = WordFile.lines("date/holidays.csv").stream()
            .map(line -> line.split("[ ;'’/.-]", 2)[0])
            .collect(Collectors.toUnmodifiableSet());

    /** Of these the next word tells whether a date begins. */
    private static final Set<String> COMMON = Set.of("the", "in", "that");

    /** What else than a beginning of a date makes one behind "the": "the same day", "the final two weeks". */
    private static final Set<String> BEHIND_THE =
            Set.of("this", "that", "same", "very", "remaining", "final", "latter", "couple");

    static final Set<String> APOSTROPHES = Set.of("'", "’");

    private static final Set<String> THOUSANDS = Set.of("couple", "thousand");

    private Vocabulary() {}

    /** Asks the word itself, and the next one where the first is common. */
    static boolean mayBeginDate(Words words, int index) {
        Word word = words.at(index);
        return switch (word.kind()) {
            case NUMBER, ORDINAL, DECADE -> true;
            case WORD ->
                word.value() > 0
                        ? mayBeCounted(words, index + 1)
                        : switch (word.lower()) {
                            case "the" -> mayStandBehindThe(words, index + 1);
                            case "in" -> number(words, index + 1) > 0;
                            case "that" -> UNITS.containsKey(words.lower(index + 1));
                            default ->
                                FIRST.contains(word.lower())
                                        || FIRST_OF_HOLIDAYS.contains(word.lower())
                                                && HolidayPhrase.isNamed(words, index);
                        };
            case MARK ->
                (word.lower().equals("'") || word.lower().equals("’"))
                        && (words.is(index + 1, Kind.NUMBER) || words.is(index + 1, Kind.DECADE));
            case BREAK -> false;
        };
    }

    /** "two days", "a past week", "a couple of days", "nineteen ninety", "two thousand". */
    private static boolean mayBeCounted(Words words, int index) {
        Word word = words.at(index);
        return word.is(Kind.WORD)
                && (word.value() > 0
                        || UNITS.containsKey(word.lower())
                        || WHICH.containsKey(word.lower())
                        || THOUSANDS.contains(word.lower()));
    }

    private static boolean mayStandBehindThe(Words words, int index) {
        String word = words.lower(index);
        return UNITS.containsKey(word)
                || BEHIND_THE.contains(word)
                || FIRST.contains(word)
                || words.at(index).value() > 0
                || APOSTROPHES.contains(word);
    }

    /** 1 to 12; 0 where the word names no month. */
    static int month(Words words, int index) {
        String word = words.lower(index);
        Integer month = MONTHS.getOrDefault(word, SHORT_MONTHS.get(word));
        return month != null ? month : DOUBTFUL_MONTHS.getOrDefault(word, 0);
    }

    /** Whether the word names a month even without a day or a year beside it. */
    static boolean isSureMonth(Words words, int index) {
        return MONTHS.containsKey(words.lower(index));
    }

    /** Whether the word, beside a number, may be anything but a month: may, march. */
    static boolean isDoubtfulMonth(Words words, int index) {
        return isDoubtfulMonth(words.at(index));
    }

    static boolean isDoubtfulMonth(Word word) {
        return DOUBTFUL_MONTHS.containsKey(word.lower());
    }

    /** In, Since, Late: capital at the beginning of a sentence, and no given names. */
    static boolean mayStandBeforeMonth(Word word) {
        return BEFORE_MONTH.contains(word.lower())
                || WEAKLY_BEFORE_MONTH.contains(word.lower())
                || COMMON.contains(word.lower())
                || FIRST.contains(word.lower())
                || FIRST_OF_HOLIDAYS.contains(word.lower());
    }

    static @Nullable DayOfWeek weekday(Words words, int index) {
        Integer number = WEEKDAYS.get(words.lower(index));
        return number == null ? null : DayOfWeek.of(number);
    }

    /** Also the short forms, which are other words, too. */
    static @Nullable DayOfWeek anyWeekday(Words words, int index) {
        Integer number = WEEKDAYS.getOrDefault(words.lower(index), DOUBTFUL_WEEKDAYS.get(words.lower(index)));
        return number == null ? null : DayOfWeek.of(number);
    }

    static @Nullable Unit unit(Words words, int index) {
        return words.is(index, Kind.WORD) ? UNITS.get(words.lower(index)) : null;
    }

    static @Nullable Season season(Words words, int index) {
        return SEASONS.get(words.lower(index));
    }

    /** A small cardinal in digits or letters; -1 for anything else. */
    static int number(Words words, int index) {
        Word word = words.at(index);
        return word.is(Kind.NUMBER) || word.is(Kind.WORD) ? word.value() : -1;
    }

    /** 3rd, third; -1 for anything else. */
    static int ordinal(Words words, int index) {
        Word word = words.at(index);
        return word.is(Kind.ORDINAL) ? word.value() : -1;
    }

    /** Behind the full stop of an abbreviation, if one follows. */
    static int skipDot(Words words, int index) {
        return words.is(index, ".") && words.isJoined(index) ? index + 1 : index;
    }

    /** With a "morning" or "night" behind it. */
    static Parsed withTimeOfDay(Words words, Parsed day) {
        return new Parsed(day.expression(), words.skipAny(day.end(), TIMES_OF_DAY));
    }
}
