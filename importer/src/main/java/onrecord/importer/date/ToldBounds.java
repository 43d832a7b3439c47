package onrecord.importer.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Found;
import onrecord.importer.date.expression.Scene;
import onrecord.importer.date.expression.Tense;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/**
 * Between which days a text can have appeared, by the dates that it tells with their years: after what has happened, and
 * before what is still to come.
 *
 * @param notBefore null where it tells nothing of the past
 * @param notAfter null where it tells nothing of the future
 */
public record ToldBounds(
        @Nullable LocalDate notBefore, @Nullable LocalDate notAfter) {

    private static final Set<String> THEN = Set.of("in", "on", "of", "during", "early", "late", "mid", ",", "(");
    private static final Set<String> COMING = Set.of("in", "by", "for", "until", "on", "before", "through");
    private static final Scene NOWHERE = new Scene(null, null, Tense.UNKNOWN, false);

    static ToldBounds of(Words words, List<Found> phrases) {
        TenseFinder tenses = new TenseFinder(words);
        LocalDate notBefore = null;
        LocalDate lastOther = null;
        LocalDate notAfter = null;
        for (Found phrase : phrases) {
            Period period = stated(phrase);
            if (period == null) {
                continue;
            }
            Tense tense = tenses.around(phrase.firstWord(), phrase.endWord());
            boolean then = words.isAny(phrase.firstWord() - 1, THEN);
            if (tense == Tense.FUTURE && words.isAny(phrase.firstWord() - 1, COMING)) {
                notAfter = notAfter == null || period.last().isBefore(notAfter) ? period.last() : notAfter;
                continue;
            }
            lastOther = later(lastOther, period.last());
            if (tense == Tense.PAST) {
                notBefore = later(notBefore, isFine(period) ? period.first() : then ? yearBefore(period) : null);
            }
        }
        boolean sure = notAfter != null && (lastOther == null || lastOther.isBefore(notAfter));
        return new ToldBounds(notBefore, sure ? notAfter : null);
    }

    private static boolean isFine(Period period) {
        return period.unit().compareTo(Unit.MONTH) <= 0;
    }

    /** What "was forecast for 2017" may have been so in 2016. */
    private static LocalDate yearBefore(Period period) {
        return period.first().minusYears(1);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static @Nullable Period stated(Found phrase) {
        Period period = phrase.expression().isStated() ? phrase.expression().in(NOWHERE) : null;
        return period == null || period.unit().compareTo(Unit.YEAR) > 0 ? null : period;
    }
}
