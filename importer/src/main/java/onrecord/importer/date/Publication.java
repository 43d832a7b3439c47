package onrecord.importer.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.importer.date.Word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reckons when an undated article appeared, as a careful reader would. It appeared after the latest past thing that it
 * dates in full. As news leaves out the year of what is less than a year old, a past day or month without a year lies
 * within the year after that, and the article appeared then or soon after. Without such a day only the year is assumed,
 * and only where something is told in days or months; with no more than bare years, nothing.
 */
final class Publication {

    private static final Set<String> AHEAD = Set.of("by", "until", "till", "through");
    private static final Scene NOWHERE = new Scene(null, null, Tense.UNKNOWN, false);

    private final Words words;
    private final TenseFinder tenses;
    private final List<Found> phrases;

    Publication(Words words, List<Found> phrases) {
        this.words = words;
        this.tenses = new TenseFinder(words);
        this.phrases = phrases.stream().filter(this::isPast).toList();
    }

    /** A month or a year; null where nothing hints at it. */
    @Nullable
    Period assumed() {
        Found latest = phrases.stream()
                .filter(phrase -> stated(phrase) != null)
                .max(Comparator.comparing(this::yearNotBefore).thenComparing(phrase -> from(phrase)))
                .orElse(null);
        if (latest == null) {
            return null;
        }
        LocalDate from = from(latest);
        Period told = Objects.requireNonNull(stated(latest));
        return phrases.stream()
                .flatMap(phrase -> Stream.ofNullable(firstFrom(from, phrase.expression())))
                .max(Comparator.comparing(Period::first))
                .map(period -> Unit.MONTH.around(period.last()))
                .orElse(isFine(told) ? Unit.YEAR.around(told.last()) : null);
    }

    private int yearNotBefore(Found phrase) {
        return Objects.requireNonNull(stated(phrase)).last().getYear();
    }

    /** News does not print the current year; only "the 2024 games" may be of this year. */
    private LocalDate from(Found phrase) {
        Period told = Objects.requireNonNull(stated(phrase));
        boolean attribute = words.is(phrase.endWord(), Kind.WORD) && !words.is(phrase.firstWord() - 1, "in");
        return isFine(told) || attribute ? told.first() : told.last().plusDays(1);
    }

    private static boolean isFine(Period told) {
        return told.unit().compareTo(Unit.MONTH) <= 0;
    }

    private static @Nullable Period stated(Found phrase) {
        Period told = phrase.expression().isStated() ? phrase.expression().in(NOWHERE) : null;
        return told == null || told.unit().compareTo(Unit.YEAR) > 0 ? null : told;
    }

    private static @Nullable Period firstFrom(LocalDate from, Expression expression) {
        boolean open = expression instanceof Yearly yearly && yearly.year() == null;
        return open ? expression.in(NOWHERE.after(Period.day(from))) : null;
    }

    private boolean isPast(Found phrase) {
        return !words.isAny(phrase.firstWord() - 1, AHEAD)
                && tenses.around(phrase.firstWord(), phrase.endWord()) != Tense.FUTURE;
    }
}
