package onrecord.importer.event;

import java.time.LocalDate;
import onrecord.importer.date.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/** Whether two inexact dates may date one event. */
final class SameDay {

    private static final int LONGEST = 400;

    private SameDay() {}

    /** Where one says nothing, or less exactly what the other says. */
    static boolean isPossible(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null || a.edtf().equals(b.edtf())) {
            return true;
        }
        LocalDate firstOfA = a.earliest();
        LocalDate lastOfA = a.latest();
        LocalDate firstOfB = b.earliest();
        LocalDate lastOfB = b.latest();
        if (firstOfA == null || lastOfA == null || firstOfB == null || lastOfB == null) {
            return false;
        }
        boolean aInB = !firstOfA.isBefore(firstOfB) && !lastOfA.isAfter(lastOfB);
        boolean bInA = !firstOfB.isBefore(firstOfA) && !lastOfB.isAfter(lastOfA);
        return (aInB || bInA) && !isEra(firstOfA, lastOfA) && !isEra(firstOfB, lastOfB);
    }

    /** "from 1991 to 2013" dates no single happening. */
    private static boolean isEra(LocalDate first, LocalDate last) {
        return first.plusDays(LONGEST).isBefore(last);
    }
}
