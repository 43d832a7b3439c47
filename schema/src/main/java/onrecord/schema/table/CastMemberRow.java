package onrecord.schema.table;

import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;

/** A person, organization or place as one article knows it. One row of table {@code cast_member}. */
public record CastMemberRow(
        long id,
        long articleId,
        int ordinal,
        AgentKind kind,
        String name,
        @Nullable Long homeMemberId,
        @Nullable PlaceKind placeKind,
        @Nullable String countryCode,
        @Nullable Long agentId) {}
