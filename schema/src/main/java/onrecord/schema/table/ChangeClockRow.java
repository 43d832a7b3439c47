package onrecord.schema.table;

import java.time.OffsetDateTime;

/** How many changes there were, and the last of them that became known. The one row of table {@code change_clock}. */
public record ChangeClockRow(int id, OffsetDateTime since, long position, long known) {}
