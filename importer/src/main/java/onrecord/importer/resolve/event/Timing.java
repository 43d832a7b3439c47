package onrecord.importer.resolve.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the dates say about two articles telling the same event. */
final class Timing {

    private static final long NEXT_DAYS = 2;
    private static final long WEEK = 7;
    private static final long MONTH = 31;
    private static final long QUARTER = 92;
    private static final long YEAR = 366;

    private Timing() {}

    /** Two different days are never one event, and nothing has happened before it did. */
    static boolean allows(ToldEvent a, ToldEvent b) {
        if (a.date() != null && b.date() != null) {
            return a.date().meets(b.date());
        }
        return !isToldBefore(a, b) && !isToldBefore(b, a);
    }

    private static boolean isToldBefore(ToldEvent undated, ToldEvent dated) {
        return undated.date() == null
                && dated.date() != null
                && undated.occurred()
                && undated.told() != null
                && dated.date().earliest().isAfter(undated.told());
    }

    /** The bits that speak for it; undated events are mostly news. */
    static double bits(ToldEvent a, ToldEvent b) {
        if (a.date() != null && b.date() != null) {
            return sameDate(a.date(), b.date());
        }
        if (a.date() == null && b.date() == null) {
            return apart(daysBetween(a.told(), b.told()));
        }
        EventDate date = a.date() == null ? b.date() : a.date();
        LocalDate told = a.date() == null ? a.told() : b.told();
        return date == null ? 0 : apart(daysFrom(date, told));
    }

    /** Whether dates, or articles where there are none, lie within a week of each other. */
    static boolean areClose(ToldEvent a, ToldEvent b) {
        LocalDate one = day(a);
        LocalDate other = day(b);
        return one != null && other != null && daysBetween(one, other) <= WEEK;
    }

    private static @Nullable LocalDate day(ToldEvent event) {
        EventDate date = event.date();
        return date == null ? event.told() : date.earliest();
    }

    /** Whether more than a week lies between the articles. */
    static boolean areToldApart(ToldEvent a, ToldEvent b) {
        return daysBetween(a.told(), b.told()) > WEEK;
    }

    private static double sameDate(EventDate a, EventDate b) {
        long longer = Math.max(a.days(), b.days());
        double bits = longer <= 1
                ? 6
                : longer <= WEEK ? 4.5 : longer <= MONTH ? 3.5 : longer <= QUARTER ? 2.5 : longer <= YEAR ? 1 : 0;
        return a.isWithin(b) || b.isWithin(a) ? bits : bits / 2;
    }

    private static double apart(long days) {
        return days < 0
                ? 0
                : days <= NEXT_DAYS ? 2.5 : days <= WEEK ? 1.5 : days <= QUARTER ? 0.5 : days <= YEAR ? -1.5 : -3;
    }

    /** Negative where it cannot be known. */
    private static long daysBetween(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? -1 : Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private static long daysFrom(EventDate date, @Nullable LocalDate told) {
        if (told == null) {
            return -1;
        }
        boolean during = !told.isBefore(date.earliest()) && !told.isAfter(date.latest());
        return during ? 0 : Math.min(daysBetween(date.earliest(), told), daysBetween(date.latest(), told));
    }
}
