package onrecord.schema.table;

import org.jspecify.annotations.Nullable;

/** A stretch of an article's text that tells an event. One row of table {@code event_mention}. */
public record EventMentionRow(
        long articleEventId,
        int ordinal,
        long articleId,
        @Nullable Long eventId,
        int spanStart,
        int spanEnd,
        String text,
        @Nullable String plain) {}
