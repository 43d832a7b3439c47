package onrecord.schema.table;

import java.time.LocalDate;
import onrecord.schema.vocabulary.DateBasis;
import onrecord.schema.vocabulary.EventType;
import org.jspecify.annotations.Nullable;

/** Something that happened, is planned or denied, the same across articles. One row of table {@code event}. */
public record EventRow(
        long id,
        EventType type,
        String title,
        @Nullable String dateEdtf,
        @Nullable LocalDate dateEarliest,
        @Nullable LocalDate dateLatest,
        @Nullable DateBasis dateBasis,
        int dateOrder,
        boolean occurred,
        @Nullable Long placeId,
        int statementCount,
        int articleCount) {}
