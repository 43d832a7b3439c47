package onrecord.importer.resolve.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import onrecord.schema.vocabulary.DateBasis;

/** When an event took place, with the days that it can mean. */
public record EventDate(String edtf, LocalDate earliest, LocalDate latest, DateBasis basis) {

    long days() {
        return ChronoUnit.DAYS.between(earliest, latest) + 1;
    }

    boolean meets(EventDate other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    boolean isWithin(EventDate other) {
        return !earliest.isBefore(other.earliest) && !latest.isAfter(other.latest);
    }
}
