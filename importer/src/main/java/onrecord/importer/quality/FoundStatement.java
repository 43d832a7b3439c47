package onrecord.importer.quality;

import onrecord.schema.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * A part of a statement that was found in a completely annotated article.
 *
 * @param start where it stands in the imported text
 * @param cue the words that attribute it
 * @param speaker KNOWN, UNNAMED or NOBODY
 * @param right whether an annotated part holds at least half of it
 * @param speakerRight whether it is right and so is its speaker
 */
public record FoundStatement(
        String dataSet,
        String article,
        StatementKind kind,
        int start,
        int end,
        @Nullable String cue,
        String speaker,
        double confidence,
        boolean right,
        boolean speakerRight) {}
