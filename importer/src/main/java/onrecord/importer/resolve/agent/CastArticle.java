package onrecord.importer.resolve.agent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of an article to tell whom it speaks of.
 *
 * @param published the first day on which it can have been published
 * @param datelineId the member of its cast where it was written
 */
public record CastArticle(
        long id, @Nullable LocalDate published, @Nullable Long datelineId) {}
