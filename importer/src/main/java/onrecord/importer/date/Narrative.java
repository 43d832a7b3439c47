package onrecord.importer.date;

import java.util.List;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.expression.Found;
import onrecord.importer.date.expression.Scene;
import onrecord.importer.date.expression.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Tells history from news: whether a text's dates follow from one another rather than from its own. History dates what
 * it tells with years, most of them long gone, and hardly ever says "yesterday".
 */
final class Narrative {

    private static final int LONG_AGO_DAYS = 400;
    private static final int ENOUGH = 5;
    private static final int DEICTIC_WEIGHT = 6;
    private static final Scene NOWHERE = new Scene(null, null, Tense.UNKNOWN, false);

    private Narrative() {}

    /** Of a text without a date of its own its years are all that it has; unless it tells news all the same. */
    static boolean is(List<Found> phrases, @Nullable Period reference) {
        if (reference == null) {
            return tellsMoreThanItPointsAt(phrases);
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
        return old >= ENOUGH && old > recent && old > DEICTIC_WEIGHT * deictic;
    }

    private static boolean tellsMoreThanItPointsAt(List<Found> phrases) {
        long deictic = phrases.stream()
                .filter(phrase -> phrase.expression().isDeictic())
                .count();
        long stated = phrases.stream()
                .filter(phrase -> phrase.expression().isStated())
                .count();
        return deictic == 0 || stated > DEICTIC_WEIGHT * deictic;
    }
}
