package onrecord.schema.table;

import org.jspecify.annotations.Nullable;

/** A role in which one article prints a person. One row of table {@code cast_position}. */
public record CastPositionRow(
        long id,
        long articleId,
        long memberId,
        int ordinal,
        String title,
        @Nullable Long organizationMemberId,
        @Nullable Long placeMemberId) {}
