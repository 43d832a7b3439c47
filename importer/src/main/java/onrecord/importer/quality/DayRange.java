package onrecord.importer.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import onrecord.importer.date.calendar.PartialDate;

/** From a first to a last day. */
record DayRange(LocalDate first, LocalDate last) {

    boolean is(PartialDate date) {
        return first.equals(date.earliest()) && last.equals(date.latest());
    }

    /** Whether the date holds this and is not longer by a year, at either end. */
    boolean isWithin(PartialDate date) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        return earliest != null
                && latest != null
                && !first.isBefore(earliest)
                && !last.isAfter(latest)
                && first.minusYears(1).isBefore(earliest)
                && last.plusYears(1).isAfter(latest);
    }

    /** As a whole, or what is early, in the middle or late in it, for annotation that does not tell. */
    List<DayRange> wholeOrThird() {
        return Stream.concat(Stream.of(this), Stream.of(0, 1, 2).map(this::third))
                .toList();
    }

    /** Early, mid or late: four months of a year, ten days of a month, three or four years of a decade. */
    DayRange third(int number) {
        if (equals(month(first))) {
            LocalDate from = first.plusDays(10L * number);
            return new DayRange(from, number == 2 ? last : from.plusDays(9));
        }
        return switch (last.getYear() - first.getYear()) {
            case 0 -> isFullYears() ? months(first.plusMonths(4L * number), 4) : this;
            case 9 -> years(number, 0, 4, 7, 10);
            case 99 -> years(number, 0, 34, 67, 100);
            default -> this;
        };
    }

    private DayRange years(int number, int... bounds) {
        int start = first.getYear() + bounds[number];
        return years(start, first.getYear() + bounds[number + 1] - 1);
    }

    private boolean isFullYears() {
        return first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
    }

    static DayRange years(int from, int to) {
        return new DayRange(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    static DayRange months(LocalDate first, int count) {
        return new DayRange(first, first.plusMonths(count).minusDays(1));
    }

    static DayRange month(LocalDate day) {
        return months(day.withDayOfMonth(1), 1);
    }

    static DayRange day(LocalDate day) {
        return new DayRange(day, day);
    }
}
