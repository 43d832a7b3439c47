package onrecord.schema.table;

import java.time.OffsetDateTime;
import onrecord.schema.vocabulary.ChangedKind;

/** The last change of an article, statement or event. One row of table {@code change_log}. */
public record ChangeLogRow(ChangedKind kind, long itemId, long position, OffsetDateTime notedAt, String state) {}
