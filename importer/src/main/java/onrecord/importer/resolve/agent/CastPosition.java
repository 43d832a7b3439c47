package onrecord.importer.resolve.agent;

import org.jspecify.annotations.Nullable;

/**
 * A role in which one article prints a person.
 *
 * @param organizationId the member of the same cast that it is a role in
 * @param placeId the member of the same cast that it is a role for
 */
public record CastPosition(
        String title,
        @Nullable Long organizationId,
        @Nullable Long placeId) {}
