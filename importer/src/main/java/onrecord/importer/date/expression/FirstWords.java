package onrecord.importer.date.expression;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.text.WordFile;

/** The first words of date phrases. */
public final class FirstWords {

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

    private FirstWords() {}

    public static boolean begins(String word) {
        return FIRST.contains(word);
    }

    /** Whether a holiday's name begins so, among other things. */
    public static boolean mayBeginHoliday(String word) {
        return FIRST_OF_HOLIDAYS.contains(word);
    }

    /** In, Since, Late: capital at the beginning of a sentence, and no given names. */
    static boolean mayStandBeforeMonth(Word word) {
        return Vocabulary.BEFORE_MONTH.contains(word.lower())
                || Vocabulary.WEAKLY_BEFORE_MONTH.contains(word.lower())
                || COMMON.contains(word.lower())
                || FIRST.contains(word.lower())
                || FIRST_OF_HOLIDAYS.contains(word.lower());
    }
}
