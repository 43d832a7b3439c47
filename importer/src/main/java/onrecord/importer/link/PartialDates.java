package onrecord.importer.link;

import java.time.LocalDate;
import onrecord.importer.date.PartialDate;

/** Whether two inexact dates can mean one day. */
final class PartialDates {

    private PartialDates() {}

    static boolean overlap(PartialDate a, PartialDate b) {
        LocalDate firstOfA = a.earliest();
        LocalDate lastOfA = a.latest();
        LocalDate firstOfB = b.earliest();
        LocalDate lastOfB = b.latest();
        if (firstOfA == null || lastOfA == null || firstOfB == null || lastOfB == null) {
            return true;
        }
        return !firstOfA.isAfter(lastOfB) && !firstOfB.isAfter(lastOfA);
    }
}
