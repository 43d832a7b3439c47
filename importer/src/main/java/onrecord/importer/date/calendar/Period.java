package onrecord.importer.date.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/** A stretch of the calendar, with the unit it was named in. */
public record Period(String edtf, Unit unit, LocalDate first, LocalDate last) {

    /** The period of a date whose year is known; null where it is not. */
    public static @Nullable Period of(PartialDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first == null || last == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(first, last);
        Unit unit = days == 0 ? Unit.DAY : days < 31 ? Unit.MONTH : Unit.YEAR;
        return new Period(date.edtf(), unit, first, last);
    }

    public static Period day(LocalDate day) {
        return new Period(day.toString(), Unit.DAY, day, day);
    }

    public static Period days(Unit unit, LocalDate first, LocalDate last) {
        return new Period(first + "/" + last, unit, first, last);
    }

    public static Period month(int year, int month) {
        YearMonth named = YearMonth.of(year, month);
        return new Period(named.toString(), Unit.MONTH, named.atDay(1), named.atEndOfMonth());
    }

    public static Period months(Unit unit, int year, int month, int count) {
        YearMonth from = YearMonth.of(year, month);
        YearMonth to = from.plusMonths(count - 1L);
        return new Period(from + "/" + to, unit, from.atDay(1), to.atEndOfMonth());
    }

    public static Period year(int year) {
        return new Period(Edtf.year(year), Unit.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period years(Unit unit, int first, int last) {
        return year(first).to(year(last), unit);
    }

    /** The ten years that begin with these digits: 193 for the 1930s. */
    public static Period decade(int digits) {
        Period years = years(Unit.DECADE, digits * 10, digits * 10 + 9);
        return digits < 0 ? years : years.as("%03dX".formatted(digits));
    }

    /** The hundred years that begin with these digits: 18 for the 19th century. */
    public static Period century(int digits) {
        Period years = years(Unit.CENTURY, digits * 100, digits * 100 + 99);
        return digits < 0 ? years : years.as("%02dXX".formatted(digits));
    }

    /** From the first day of this to the last of the other, each end as precise as it was named. */
    public Period to(Period end, Unit named) {
        String from = edtf.contains("/") || edtf.contains("X") ? first.toString() : edtf;
        String to = end.edtf.contains("/") || end.edtf.contains("X") ? end.last.toString() : end.edtf;
        return new Period(from + "/" + to, named, first, end.last);
    }

    public Period approximate() {
        return edtf.contains("/") || edtf.contains("X") || edtf.endsWith("~") ? this : as(edtf + "~");
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    private Period as(String name) {
        return new Period(name, unit, first, last);
    }

    public PartialDate on(DateBasis basis) {
        return new PartialDate(edtf, first, last, basis);
    }
}
