package onrecord.importer.date.calendar;

import java.time.LocalDate;

/** A meteorological season of the northern half of the earth; winter bears the year in which it begins. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER;

    /** EDTF numbers the seasons 21 to 24. */
    public Period in(int year) {
        LocalDate first = LocalDate.of(year, 3, 1).plusMonths(3L * ordinal());
        String edtf = Edtf.year(year) + "-" + (21 + ordinal());
        return new Period(edtf, Unit.SEASON, first, first.plusMonths(3).minusDays(1));
    }

    static Period around(LocalDate day) {
        LocalDate shifted = day.minusMonths(2);
        return values()[(shifted.getMonthValue() - 1) / 3].in(shifted.getYear());
    }
}
