package onrecord.schema.table;

import java.time.OffsetDateTime;

/** How many changes there were. The one row of table {@code change_clock}. */
public record ChangeClockRow(int id, OffsetDateTime since, long position) {}
