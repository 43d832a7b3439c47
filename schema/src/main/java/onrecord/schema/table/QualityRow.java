package onrecord.schema.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How well one version of the extractor found one kind of fact in one set of annotated texts. */
public record QualityRow(
        long id,
        int ordinal,
        String dataSet,
        String fact,
        String engine,
        String extractorVersion,
        LocalDate measuredOn,
        @Nullable Double precisionShare,
        @Nullable Double recall,
        @Nullable Double f1,
        int support) {}
