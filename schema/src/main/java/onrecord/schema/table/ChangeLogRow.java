package onrecord.schema.table;

import java.time.OffsetDateTime;
import onrecord.schema.vocabulary.ChangedKind;

/** The last change of one thing. One row of table {@code change_log}. */
public record ChangeLogRow(ChangedKind kind, long itemId, long position, OffsetDateTime notedAt, String state) {

    /** The state of what was removed. */
    public static final String GONE = "GONE";
}
