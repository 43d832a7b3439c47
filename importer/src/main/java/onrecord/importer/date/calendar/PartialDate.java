package onrecord.importer.date.calendar;

import java.time.LocalDate;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/**
 * A date exactly as precise as its source makes it.
 *
 * @param edtf an Extended Date/Time Format (ISO 8601-2) string: 2024-01-22, 2022-02, 2021, 2024-01-14/2024-01-20,
 *     XXXX-02
 * @param earliest the first day it can mean; null where the year is unknown
 * @param latest the last day it can mean; null where the year is unknown
 * @param basis what it rests on
 */
public record PartialDate(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, DateBasis basis) {}
