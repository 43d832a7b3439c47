package onrecord.schema.table;

import java.time.LocalDate;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/** An article as imported. One row of table {@code article}. */
public record ArticleRow(
        long id,
        String uri,
        @Nullable String title,
        @Nullable Long publisherMemberId,
        @Nullable Long publisherId,
        @Nullable Long datelineMemberId,
        @Nullable Long datelineId,
        @Nullable String publishedEdtf,
        @Nullable LocalDate publishedEarliest,
        @Nullable LocalDate publishedLatest,
        @Nullable DateBasis publishedBasis,
        int publishedOrder,
        @Nullable String language,
        String text,
        String contentHash,
        String extractorVersion,
        int revision,
        String readable,
        @Nullable String url) {}
