package onrecord.importer.date;

import java.util.Set;
import onrecord.importer.date.Word.Kind;

/** Tells from the words around a date on which side of the article it lies; the nearest telling word decides. */
final class TenseFinder {

    private static final int REACH = 25;
    private static final int CLAUSE_COST = 4;
    private static final int REPORTING_COST = 12;
    private static final Set<String> FUTURE = Lexicon.CUES.set("future");
    private static final Set<String> PAST = Lexicon.CUES.set("past");
    private static final Set<String> PARTICIPLES = Lexicon.CUES.set("past-form");
    private static final Set<String> PERFECT = Set.of("has", "have", "ve");
    private static final Set<String> PRESENT_BE = Lexicon.CUES.set("present-be");
    private static final Set<String> PAST_BE = Lexicon.CUES.set("past-be");
    private static final Set<String> REPORTING = Lexicon.CUES.set("reporting");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "\"", "“", "”", "(", ")", "—");

    private final Words words;

    TenseFinder(Words words) {
        this.words = words;
    }

    Tense around(int first, int end) {
        int best = Integer.MAX_VALUE;
        Tense tense = Tense.UNKNOWN;
        for (int step : new int[] {-1, 1}) {
            int cost = 0;
            int index = step < 0 ? first - 1 : end;
            for (int i = 0; i < REACH && !isSentenceEnd(index); i++, index += step) {
                cost += words.isAny(index, CLAUSE_ENDS) ? CLAUSE_COST : 1;
                Tense cue = cue(index);
                int weight = cost + (isReporting(index) ? REPORTING_COST : 0);
                if (cue != Tense.UNKNOWN && weight < best) {
                    best = weight;
                    tense = cue;
                }
            }
        }
        return tense;
    }

    private Tense cue(int index) {
        String word = words.lower(index);
        if (!words.is(index, Kind.WORD)) {
            return Tense.UNKNOWN;
        }
        if (PRESENT_BE.contains(word) && words.is(index + 1, "to")) {
            return Tense.FUTURE;
        }
        if (FUTURE.contains(word)) {
            return isPulledBack(index) ? Tense.PAST : Tense.FUTURE;
        }
        if (PERFECT.contains(word)) {
            return isPastForm(words.lower(index + 1)) || isPastForm(words.lower(index + 2))
                    ? Tense.PAST
                    : Tense.UNKNOWN;
        }
        boolean isPast = PAST.contains(word) || isPastForm(word) && !isPassive(index);
        return isPast ? Tense.PAST : Tense.UNKNOWN;
    }

    /** "was scheduled", "had planned". */
    private boolean isPulledBack(int index) {
        return words.isAny(index - 1, PAST_BE) || words.isAny(index - 2, PAST_BE);
    }

    /** In "to be held" and "is expected" the time lies in the form of "be". */
    private boolean isPassive(int index) {
        return words.isAny(index - 1, PRESENT_BE) || words.isAny(index - 2, PRESENT_BE);
    }

    private boolean isReporting(int index) {
        return words.isAny(index, REPORTING);
    }

    private static boolean isPastForm(String word) {
        return PARTICIPLES.contains(word) || word.length() > 4 && word.endsWith("ed");
    }

    private boolean isSentenceEnd(int index) {
        if (words.is(index, Kind.BREAK)) {
            return true;
        }
        boolean mark = words.is(index, ".") || words.is(index, "!") || words.is(index, "?");
        boolean afterAbbreviation = words.lower(index - 1).length() == 1 || Vocabulary.month(words, index - 1) > 0;
        return mark && words.at(index + 1).isCapital() && !words.isJoined(index + 1) && !afterAbbreviation;
    }
}
