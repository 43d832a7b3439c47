package onrecord.schema.table;

import org.jspecify.annotations.Nullable;

/** An author of an article. One row of table {@code byline}. */
public record BylineRow(
        long articleId,
        int ordinal,
        long memberId,
        @Nullable Long agentId) {}
