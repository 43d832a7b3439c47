package onrecord.schema.table;

import java.time.OffsetDateTime;
import onrecord.schema.vocabulary.InboxState;
import org.jspecify.annotations.Nullable;

/** A source text that was seen, and how far it has come. One row of table {@code inbox}. */
public record InboxRow(
        String uri,
        String location,
        String contentHash,
        InboxState state,
        @Nullable String extractorVersion,
        OffsetDateTime firstSeen) {}
