package onrecord.schema.table;

import java.time.LocalDate;
import onrecord.schema.vocabulary.DateBasis;
import onrecord.schema.vocabulary.EventType;
import org.jspecify.annotations.Nullable;

/** An event as one article tells it. One row of table {@code article_event}. */
public record ArticleEventRow(
        long id,
        long articleId,
        int ordinal,
        EventType type,
        String title,
        String triggerWord,
        @Nullable String dateEdtf,
        @Nullable LocalDate dateEarliest,
        @Nullable LocalDate dateLatest,
        @Nullable DateBasis dateBasis,
        boolean occurred,
        @Nullable Long placeMemberId,
        @Nullable Long eventId) {}
