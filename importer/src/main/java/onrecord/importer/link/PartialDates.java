package onrecord.importer.link;

import java.time.LocalDate;
import onrecord.importer.date.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/** Whether two inexact dates can mean one day. */
final class PartialDates {

    private PartialDates() {}

    static boolean mayBeOne(@Nullable PartialDate a, @Nullable PartialDate b) {
        LocalDate firstOfA = a == null ? null : a.earliest();
        LocalDate lastOfA = a == null ? null : a.latest();
        LocalDate firstOfB = b == null ? null : b.earliest();
        LocalDate lastOfB = b == null ? null : b.latest();
        if (firstOfA == null || lastOfA == null || firstOfB == null || lastOfB == null) {
            return true;
        }
        return !firstOfA.isAfter(lastOfB) && !firstOfB.isAfter(lastOfA);
    }
}
