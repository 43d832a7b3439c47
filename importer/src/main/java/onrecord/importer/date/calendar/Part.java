package onrecord.importer.date.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What a phrase cuts out of a longer period. Early, mid and late are its thirds. */
public sealed interface Part {

    @Nullable
    Period of(Period whole);

    /** EARLY, MID, LATE. */
    enum Third implements Part {
        EARLY,
        MID,
        LATE;

        @Override
        public Period of(Period whole) {
            return switch (whole.unit()) {
                case YEAR -> Period.months(Unit.SEASON, whole.first().getYear(), 1 + 4 * ordinal(), 4);
                case WEEK -> week(whole);
                case MONTH -> days(whole);
                case DECADE -> years(whole, new int[] {0, 4, 7, 10});
                case CENTURY -> years(whole, new int[] {0, 34, 67, 100});
                default -> whole;
            };
        }

        /** Early is up to Wednesday, late from Thursday. */
        private Period week(Period week) {
            LocalDate thursday = week.first().plusDays(3);
            return switch (this) {
                case EARLY -> Period.days(Unit.DAY, week.first(), thursday.minusDays(1));
                case MID -> week;
                case LATE -> Period.days(Unit.DAY, thursday, week.last());
            };
        }

        private Period days(Period month) {
            LocalDate from = month.first().plusDays(10L * ordinal());
            return Period.days(Unit.DAY, from, this == LATE ? month.last() : from.plusDays(9));
        }

        private Period years(Period whole, int[] bounds) {
            int first = whole.first().getYear();
            return Period.years(Unit.YEAR, first + bounds[ordinal()], first + bounds[ordinal() + 1] - 1);
        }
    }

    /** The n-th half or quarter of a year. */
    record Fraction(Unit unit, int number) implements Part {
        @Override
        public @Nullable Period of(Period whole) {
            if (whole.unit() != Unit.YEAR) {
                return whole.unit() == Unit.MONTH && unit == Unit.HALF ? halfMonth(whole) : halfCentury(whole);
            }
            int months = unit == Unit.HALF ? 6 : 3;
            return Period.months(unit, whole.first().getYear(), 1 + months * (number - 1), months);
        }

        private Period halfMonth(Period month) {
            LocalDate middle = month.first().plusDays(14);
            return number == 1
                    ? Period.days(Unit.DAY, month.first(), middle)
                    : Period.days(Unit.DAY, middle.plusDays(1), month.last());
        }

        private @Nullable Period halfCentury(Period whole) {
            int parts = unit == Unit.HALF ? 2 : 4;
            int years = whole.last().getYear() - whole.first().getYear() + 1;
            if (years < 10 || whole.unit().compareTo(Unit.DECADE) < 0) {
                return null;
            }
            int from = whole.first().getYear() + years * (number - 1) / parts;
            return Period.years(Unit.YEAR, from, whole.first().getYear() + years * number / parts - 1);
        }
    }

    /** The n-th day, week, month or year; counted from the end where negative. */
    record Nth(Unit unit, int number) implements Part {
        @Override
        public @Nullable Period of(Period whole) {
            if (unit.compareTo(whole.unit()) >= 0 && whole.unit() != Unit.SEASON) {
                return null;
            }
            Period part = unit == Unit.WEEK ? week(whole) : plain(whole);
            boolean inside = !part.first().isAfter(whole.last()) && !part.last().isBefore(whole.first());
            return inside ? part : null;
        }

        private Period plain(Period whole) {
            return number > 0
                    ? unit.around(unit.plus(whole.first(), number - 1L))
                    : unit.around(unit.plus(whole.last(), number + 1L));
        }

        /** A week belongs where its Thursday lies. */
        private Period week(Period whole) {
            LocalDate thursday = number > 0
                    ? whole.first()
                            .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                            .plusWeeks(number - 1L)
                    : whole.last()
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                            .plusWeeks(number + 1L);
            return Unit.WEEK.around(thursday);
        }
    }

    /** The n-th of a day of the week; the last where negative. */
    record NthWeekday(DayOfWeek weekday, int number) implements Part {

        @Override
        public @Nullable Period of(Period whole) {
            boolean holdsWeeks =
                    whole.unit().compareTo(Unit.MONTH) >= 0 && whole.unit().compareTo(Unit.YEAR) <= 0;
            LocalDate day = number < 0
                    ? whole.last().with(TemporalAdjusters.previousOrSame(weekday))
                    : whole.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(number - 1L);
            return holdsWeeks && !day.isAfter(whole.last()) ? Period.day(day) : null;
        }
    }

    /** The first or, where negative, the last so many units. */
    record Run(Unit unit, int count) implements Part {
        @Override
        public @Nullable Period of(Period whole) {
            if (unit.compareTo(whole.unit()) >= 0 || unit == Unit.WEEKEND) {
                return null;
            }
            LocalDate first =
                    count > 0 ? whole.first() : unit.plus(whole.last(), count).plusDays(1);
            LocalDate last = count > 0 ? unit.plus(whole.first(), count).minusDays(1) : whole.last();
            boolean inside = !first.isBefore(whole.first()) && !last.isAfter(whole.last());
            Unit grain = unit.compareTo(Unit.MONTH) < 0 ? Unit.DAY : unit == Unit.YEAR ? Unit.YEAR : Unit.MONTH;
            return inside ? grain.around(first).to(grain.around(last), unit) : null;
        }
    }
}
