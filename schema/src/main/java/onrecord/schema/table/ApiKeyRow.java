package onrecord.schema.table;

import java.time.OffsetDateTime;
import onrecord.schema.vocabulary.KeyScope;
import org.jspecify.annotations.Nullable;

/** A key to the API, of which only the hash is kept. One row of table {@code api_key}. */
public record ApiKeyRow(
        String id,
        String hash,
        String name,
        KeyScope scope,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime revokedAt) {}
