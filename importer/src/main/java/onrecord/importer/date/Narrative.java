package onrecord.importer.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells history from news: whether a text's dates follow from one another rather than from its own. History dates what
 * it tells with years, most of them long gone, and hardly ever says "yesterday".
 */
final class Narrative {

    private static final int LONG_AGO_DAYS = 400;
    private static final int ENOUGH = 5;
    private static final Scene NOWHERE = new Scene(null, null, Tense.UNKNOWN, false);

    private Narrative() {}

    /** A text without a date of its own is read as history: its years are all that it has. */
    static boolean is(List<Found> phrases, @Nullable Period reference) {
        if (reference == null) {
            return true;
        }
        int old = 0;
        int recent = 0;
        int deictic = 0;
        for (Found phrase : phrases) {
            Period stated = phrase.expression().isStated() ? phrase.expression().in(NOWHERE) : null;
            boolean isOld =
                    stated != null && stated.last().isBefore(reference.first().minusDays(LONG_AGO_DAYS));
            old += isOld ? 1 : 0;
            recent += stated != null && !isOld ? 1 : 0;
            deictic += phrase.expression().isDeictic() ? 1 : 0;
        }
        return old >= ENOUGH && old > recent && old > 6 * deictic;
    }
}
