package onrecord.importer.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Expression;
import onrecord.importer.date.expression.Found;
import onrecord.importer.date.expression.NamedDay;
import onrecord.importer.date.expression.OfWeekday;
import onrecord.importer.date.expression.Scene;
import onrecord.importer.date.expression.Tense;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.expression.Yearly;
import org.jspecify.annotations.Nullable;

/**
 * Reckons when an undated article appeared, as a careful reader would. It appeared after the latest past thing that it
 * dates in full. As news leaves out the year of what is less than a year old, a past day or month without a year that
 * comes soon after that in the calendar is later still, and the article appeared then or soon after. One that would come
 * long after rather lies before a day told in full, and the article appeared soon after that day, if it begins with it.
 * Without such a day it is of that year or the next two, as news dates in full what is of another year. Of bare years
 * {@code ToldYears} tells.
 */
final class Publication {

    private static final Set<String> AHEAD = Set.of("by", "until", "till", "through");
    private static final int TOP_WORDS = 30;
    private static final int MONTHS_AFTER = 3;
    private static final int SOON_AFTER_DAY = 180;
    private static final int SOON_AFTER_MONTH = 45;
    private static final Scene NOWHERE = new Scene(null, null, Tense.UNKNOWN, false);

    private final Words words;
    private final List<Found> past;

    private Publication(Words words, List<Found> phrases) {
        TenseFinder tenses = new TenseFinder(words);
        this.words = words;
        this.past = phrases.stream()
                .filter(phrase -> !(phrase.expression() instanceof NamedDay))
                .filter(phrase -> !words.isAny(phrase.firstWord() - 1, AHEAD))
                .filter(phrase -> tenses.around(phrase.firstWord(), phrase.endWord()) != Tense.FUTURE)
                .toList();
    }

    /** A month or a year; null where nothing hints at it. */
    static @Nullable Period assume(Words words, List<Found> phrases) {
        Publication publication = new Publication(words, phrases);
        Period soon = publication.past.stream()
                .flatMap(phrase -> Stream.ofNullable(publication.stated(phrase)))
                .max(Comparator.comparing(Told::year).thenComparing(Told::notBefore))
                .map(publication::soonAfter)
                .orElse(null);
        return soon != null ? soon : new ToldYears(words, publication.past).assume();
    }

    private @Nullable Period soonAfter(Told told) {
        if (!told.isFine()) {
            return null;
        }
        Period latest = past.stream()
                .flatMap(phrase -> Stream.ofNullable(firstFrom(told.notBefore(), phrase.expression())))
                .max(Comparator.comparing(Period::first))
                .orElse(null);
        if (latest == null) {
            return inThatYearOrTheNext(told);
        }
        if (told.isBefore(latest)) {
            return thenOrSoonAfter(latest);
        }
        boolean onTop = told.isOnTop() && told.period().isOneDay();
        return onTop ? thenOrInTheNextMonth(told.period().last()) : inThatYearOrTheNext(told);
    }

    /** What has no year lies before the day that has one, as little before as it would have to lie long after. */
    private static Period thenOrInTheNextMonth(LocalDate day) {
        return Period.months(Unit.QUARTER, day.getYear(), day.getMonthValue(), 2);
    }

    /** In the month of a day; after a month, any of the next ones. */
    private static Period thenOrSoonAfter(Period latest) {
        LocalDate day = latest.last();
        return latest.isOneDay()
                ? Unit.MONTH.around(day)
                : Period.months(Unit.QUARTER, day.getYear(), day.getMonthValue(), MONTHS_AFTER + 1);
    }

    /** Or in one after these, as stories look back; a month that is the only one told in full may be longer ago. */
    private Period inThatYearOrTheNext(Told told) {
        long others = past.stream()
                .filter(phrase -> phrase.expression().isStated())
                .flatMap(phrase -> Stream.ofNullable(phrase.expression().in(NOWHERE)))
                .filter(period -> period.last().getYear() >= told.year() - 1)
                .count();
        boolean alone = others < 2 && !told.period().isOneDay();
        return Period.years(Unit.YEAR, told.year(), told.year() + (alone ? 3 : 2));
    }

    /**
     * A date told in full.
     *
     * @param notBefore the first day on which the article can have appeared
     * @param isSince whether all that is told without a year lies after it
     * @param isOnTop whether the text begins with it
     */
    private record Told(Period period, LocalDate notBefore, boolean isSince, boolean isOnTop) {

        int year() {
            return period.last().getYear();
        }

        /** Whether something without a year follows soon enough to be of the time after it. */
        boolean isBefore(Period other) {
            long days = ChronoUnit.DAYS.between(period.last(), other.first());
            return isSince || days <= (period.isOneDay() ? SOON_AFTER_DAY : SOON_AFTER_MONTH);
        }

        boolean isFine() {
            return period.unit().compareTo(Unit.MONTH) <= 0;
        }
    }

    private @Nullable Told stated(Found phrase) {
        Period period = phrase.expression().isStated() ? phrase.expression().in(NOWHERE) : null;
        if (period == null || period.unit().compareTo(Unit.YEAR) > 0) {
            return null;
        }
        // News does not print the current year; only "the 2024 games" may be of this year.
        boolean attribute = words.is(phrase.endWord(), Kind.WORD) && !words.is(phrase.firstWord() - 1, "in");
        boolean inThatYear = attribute || period.unit().compareTo(Unit.MONTH) <= 0;
        boolean since = words.is(phrase.firstWord() - 1, "since");
        LocalDate notBefore = inThatYear ? period.first() : period.last().plusDays(1);
        return new Told(period, notBefore, since, phrase.firstWord() < TOP_WORDS);
    }

    private static @Nullable Period firstFrom(LocalDate day, Expression expression) {
        boolean open = expression instanceof OfWeekday || expression instanceof Yearly yearly && yearly.year() == null;
        return open ? expression.in(NOWHERE.after(Period.day(day))) : null;
    }
}
