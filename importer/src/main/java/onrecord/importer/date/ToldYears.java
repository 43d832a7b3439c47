package onrecord.importer.date;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Found;
import onrecord.importer.date.expression.Lexicon;
import onrecord.importer.date.expression.Scene;
import onrecord.importer.date.expression.Tense;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the bare years of an undated article tell. One alone tells nothing: what was built in 1995 sinks whenever it will.
 * But a text that tells of year after year up to one goes on to its own; and an election or a season is news from the
 * year before to the year after.
 */
final class ToldYears {

    private static final Set<String> OCCASIONS = Lexicon.DATES.set("occasion");
    private static final int REACH = 3;
    private static final int ENOUGH = 3;
    private static final Scene NOWHERE = new Scene(null, null, Tense.UNKNOWN, false);

    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private int occasion;
    private int lastPast;

    ToldYears(Words words, List<Found> past) {
        TenseFinder tenses = new TenseFinder(words);
        for (Found phrase : past) {
            Period period = phrase.expression().isStated() ? phrase.expression().in(NOWHERE) : null;
            if (period == null || period.unit().compareTo(Unit.YEAR) > 0) {
                continue;
            }
            counts.merge(period.last().getYear(), 1, Integer::sum);
            if (tenses.around(phrase.firstWord(), phrase.endWord()) == Tense.PAST) {
                lastPast = Math.max(lastPast, period.last().getYear());
            }
            if (period.unit() == Unit.YEAR && isOfOccasion(words, phrase.endWord())) {
                occasion = Math.max(occasion, period.last().getYear());
            }
        }
    }

    /** "the 2016 presidential race" */
    private static boolean isOfOccasion(Words words, int index) {
        for (int i = index; i < index + REACH && words.is(i, Word.Kind.WORD); i++) {
            if (words.isAny(i, OCCASIONS)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Period assume() {
        if (counts.isEmpty()) {
            return null;
        }
        int latest = counts.lastKey();
        if (isDense(latest) && lastPast >= latest - 1) {
            // Forecasts thin out, too: then the year told most is the last sure one.
            return Period.years(Unit.YEAR, tellsMoreOf(latest - 1, latest) ? latest - 1 : latest, latest + 2);
        }
        return occasion == latest ? Period.years(Unit.YEAR, latest - 1, latest + 1) : null;
    }

    private boolean tellsMoreOf(int year, int other) {
        return counts.getOrDefault(year, 0) > counts.getOrDefault(other, 0);
    }

    private boolean isDense(int latest) {
        int before = counts.getOrDefault(latest - 1, 0);
        int mentions = counts.getOrDefault(latest, 0) + before;
        return before > 0 && (counts.containsKey(latest - 2) || mentions >= ENOUGH);
    }
}
