package onrecord.schema.table;

import java.time.OffsetDateTime;
import onrecord.schema.vocabulary.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Why a source text, or a part of it, was not taken as it stands. One row of table {@code notice}. */
public record NoticeRow(
        long id, String uri, NoticeKind kind, @Nullable String place, String reason, OffsetDateTime notedAt) {}
