package onrecord.importer.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reckons when an undated article appeared, as a careful reader would: not before the latest thing that it tells in
 * full as past; and as news leaves out the year of what is less than a year old, each past day or month without a year
 * lies within the year after that.
 */
final class Publication {

    private final TenseFinder tenses;
    private final Words words;
    private final List<Found> phrases;

    Publication(Words words, List<Found> phrases) {
        this.tenses = new TenseFinder(words);
        this.words = words;
        this.phrases = phrases;
    }

    /** The month of it, or the year where no more is to be had; null where nothing hints at it. */
    @Nullable
    Period assumed() {
        Period stated = latestStated();
        if (stated == null) {
            return null;
        }
        // The year of the current year's things is not printed.
        LocalDate from = stated.unit().compareTo(Unit.MONTH) <= 0
                ? stated.first()
                : stated.last().plusDays(1);
        Period latest = null;
        for (Found phrase : phrases) {
            Period next = isPast(phrase) ? firstFrom(from, phrase.expression()) : null;
            latest = next != null && (latest == null || next.first().isAfter(latest.first())) ? next : latest;
        }
        if (latest != null) {
            return Unit.MONTH.around(latest.last());
        }
        return stated.unit().compareTo(Unit.MONTH) <= 0 ? Unit.MONTH.around(stated.first()) : null;
    }

    private @Nullable Period latestStated() {
        Period latest = null;
        for (Found phrase : phrases) {
            Period period = phrase.expression().isStated() && isPast(phrase) ? alone(phrase.expression()) : null;
            latest = period != null && (latest == null || isLater(period, latest)) ? period : latest;
        }
        return latest;
    }

    private static boolean isLater(Period one, Period other) {
        return one.last().getYear() != other.last().getYear()
                ? one.last().getYear() > other.last().getYear()
                : one.first().isAfter(other.first());
    }

    private static @Nullable Period alone(Expression expression) {
        return expression.in(new Scene(null, null, Tense.UNKNOWN, false));
    }

    private static @Nullable Period firstFrom(LocalDate from, Expression expression) {
        if (!(expression instanceof Yearly yearly) || yearly.year() != null) {
            return null;
        }
        Period bound = Period.day(from);
        return yearly.in(new Scene(bound, bound, Tense.FUTURE, false));
    }

    private boolean isPast(Found phrase) {
        boolean ahead = words.is(phrase.firstWord() - 1, "by") || words.is(phrase.firstWord() - 1, "until");
        return !ahead && tenses.around(phrase.firstWord(), phrase.endWord()) != Tense.FUTURE;
    }
}
