package onrecord.importer.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's dates.
 *
 * @param published when the article appeared: as given, or assumed from what it tells; null where nothing hints at it
 * @param mentions in order, without overlaps
 */
public record DatedText(@Nullable PartialDate published, List<DateMention> mentions) {

    public DatedText {
        mentions = List.copyOf(mentions);
    }
}
