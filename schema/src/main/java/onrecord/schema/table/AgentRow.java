package onrecord.schema.table;

import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;

/** A person, organization or place, the same across articles. One row of table {@code agent}. */
public record AgentRow(
        long id,
        AgentKind kind,
        String name,
        @Nullable Long placeId,
        @Nullable PlaceKind placeKind,
        @Nullable String countryCode,
        int statementCount,
        int articleCount,
        String aliases) {}
