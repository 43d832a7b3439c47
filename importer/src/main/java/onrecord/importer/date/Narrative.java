package onrecord.importer.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells history from news: whether a text's dates follow from one another rather than from its own. */
final class Narrative {

    private static final int FAR = 2;
    private static final Scene NOWHERE = new Scene(null, null, Tense.UNKNOWN, false);

    private Narrative() {}

    /** A text without a date of its own is read as history: its years are all that it has. */
    static boolean is(List<Found> phrases, @Nullable Period reference) {
        if (reference == null) {
            return true;
        }
        int far = 0;
        int near = 0;
        for (Found phrase : phrases) {
            Period stated = phrase.expression().isStated() ? phrase.expression().in(NOWHERE) : null;
            if (stated != null && stated.last().getYear() < reference.first().getYear() - FAR) {
                far++;
            } else if (stated != null || phrase.expression().isDeictic()) {
                near++;
            }
        }
        return far >= 5 && far > 4 * near;
    }
}
