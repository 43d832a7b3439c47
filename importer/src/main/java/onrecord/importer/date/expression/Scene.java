package onrecord.importer.date.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an unfinished date is finished from.
 *
 * @param reference when the article appeared
 * @param focus the date that the text has told of last
 * @param isNarrative the text tells of a time long before it appeared, so that its dates follow from one another
 */
public record Scene(@Nullable Period reference, @Nullable Period focus, Tense tense, boolean isNarrative) {

    private static final long SOON = 180;

    /** What "last year" counts from. */
    @Nullable
    public Period present() {
        return isNarrative && focus != null ? focus : reference;
    }

    /** The month that "the 15th" is of. */
    @Nullable
    Period lastTold() {
        return focus != null ? focus : reference;
    }

    /** For the end of something that began then. */
    public Scene after(Period start) {
        return new Scene(start, start, Tense.FUTURE, false);
    }

    /** For the beginning of something that ended then. */
    Scene upTo(Period end) {
        return new Scene(end, end, Tense.PAST, false);
    }

    /** Whichever year's instance of something that comes once a year is meant. */
    @Nullable
    Period yearly(IntFunction<@Nullable Period> inYear) {
        if (isNarrative && focus != null) {
            return nearFocus(inYear, focus);
        }
        return reference == null || isWide(reference) ? null : nearReference(inYear, reference);
    }

    /** Longer than a year, so that it may hold two instances. */
    private static boolean isWide(Period reference) {
        return reference.first().plusYears(1).isBefore(reference.last());
    }

    private static @Nullable Period nearFocus(IntFunction<@Nullable Period> inYear, Period focus) {
        if (focus.unit().compareTo(Unit.YEAR) >= 0) {
            return inYear.apply(focus.first().getYear());
        }
        Period best = null;
        double least = Double.MAX_VALUE;
        for (int year = focus.first().getYear() - 1; year <= focus.first().getYear() + 1; year++) {
            Period candidate = inYear.apply(year);
            if (candidate == null) {
                continue;
            }
            long ahead = ChronoUnit.DAYS.between(focus.first(), candidate.first());
            // A story goes forward more often than back.
            double distance = ahead < 0 && !candidate.last().isAfter(focus.last()) ? -1.5 * ahead : Math.abs(ahead);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private @Nullable Period nearReference(IntFunction<@Nullable Period> inYear, Period reference) {
        Period past = latestUpTo(reference.last(), inYear);
        Period future = earliestFrom(reference.first(), inYear);
        if (past == null || future == null) {
            return past == null ? future : past;
        }
        return switch (tense) {
            case PAST -> past;
            case FUTURE -> future;
            case WOULD, UNKNOWN -> isNearer(past, future, reference) ? future : past;
        };
    }

    /** Whether the future one is the nearer, and soon. */
    private static boolean isNearer(Period past, Period future, Period reference) {
        long ahead = ChronoUnit.DAYS.between(reference.last(), future.first());
        return ahead < SOON && ahead < ChronoUnit.DAYS.between(past.last(), reference.first());
    }

    private static @Nullable Period latestUpTo(LocalDate day, IntFunction<@Nullable Period> inYear) {
        for (int year = day.getYear() + 1; year >= day.getYear() - 8; year--) {
            Period candidate = inYear.apply(year);
            if (candidate != null && !candidate.first().isAfter(day)) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable Period earliestFrom(LocalDate day, IntFunction<@Nullable Period> inYear) {
        for (int year = day.getYear() - 1; year <= day.getYear() + 8; year++) {
            Period candidate = inYear.apply(year);
            if (candidate != null && !candidate.last().isBefore(day)) {
                return candidate;
            }
        }
        return null;
    }
}
