package onrecord.schema.table;

import java.time.LocalDate;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/** A role in which articles print a person, and when they print it. One row of table {@code agent_position}. */
public record AgentPositionRow(
        long id,
        long agentId,
        String title,
        @Nullable Long organizationId,
        @Nullable Long placeId,
        @Nullable String firstSeenEdtf,
        @Nullable LocalDate firstSeenEarliest,
        @Nullable LocalDate firstSeenLatest,
        @Nullable DateBasis firstSeenBasis,
        @Nullable String lastSeenEdtf,
        @Nullable LocalDate lastSeenEarliest,
        @Nullable LocalDate lastSeenLatest,
        @Nullable DateBasis lastSeenBasis) {}
