package onrecord.schema.table;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An earlier text of an article. One row of table {@code article_revision}.
 *
 * @param replacedAt when the next text came; null for those that were replaced before this was noted
 */
public record ArticleRevisionRow(
        long articleId,
        int revision,
        String contentHash,
        String text,
        @Nullable OffsetDateTime replacedAt) {}
