package onrecord.importer.date;

import java.util.Set;
import onrecord.importer.date.expression.Lexicon;
import onrecord.importer.date.expression.Tense;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a date on which side of the article it lies; the nearest telling word decides. */
final class TenseFinder {

    private static final int REACH = 25;
    private static final int CLAUSE_COST = 4;
    /** "The vote planned for May was put off": a date clings to what stands before it. */
    private static final int BEHIND_COST = 3;
    /** "They will meet on Friday, he said": the verb of saying tells of another time, unless the date is its own. */
    private static final int REPORTING_COST = 12;

    private static final int OWN = 2;
    private static final int FAR = 1000;
    private static final Set<String> FUTURE = Lexicon.CUES.set("future");
    /** "by Tuesday" lies ahead; "passed by 41 votes on Tuesday" does not. */
    private static final Set<String> LIMITS = Lexicon.CUES.set("limit");

    private static final Set<String> ARRANGED = Lexicon.CUES.set("arranged");
    private static final int ARRANGING = 6;
    private static final Set<String> MODAL = Lexicon.CUES.set("modal");
    private static final Set<String> PAST = Lexicon.CUES.set("past");
    private static final Set<String> PERFECT = Lexicon.CUES.set("perfect");
    private static final Set<String> PAST_FORMS = Lexicon.CUES.set("past-form");
    private static final Set<String> PRESENT_BE = Lexicon.CUES.set("present-be");
    private static final Set<String> PAST_BE = Lexicon.CUES.set("past-be");
    private static final Set<String> REPORTING = Lexicon.CUES.set("reporting");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "\"", "“", "”", "(", ")", "—", "–");

    private final Words words;

    TenseFinder(Words words) {
        this.words = words;
    }

    Tense around(int first, int end) {
        if (words.is(first - 1, "for") && isArranged(first - 2)) {
            return Tense.FUTURE;
        }
        Cue before = nearest(first - 1, -1);
        Cue after = nearest(end, 1);
        return after.cost() + BEHIND_COST < before.cost() ? after.tense() : before.tense();
    }

    /** "called a strike for 12 March", "the vote was set for Monday" */
    private boolean isArranged(int from) {
        for (int index = from; index > from - ARRANGING && !isSentenceEnd(index); index--) {
            if (words.isAny(index, ARRANGED)) {
                return true;
            }
        }
        return false;
    }

    private record Cue(Tense tense, int cost) {}

    private Cue nearest(int from, int step) {
        Cue best = new Cue(Tense.UNKNOWN, FAR);
        int cost = 0;
        int index = from;
        for (int i = 0; i < REACH && cost < best.cost() && !isSentenceEnd(index); i++, index += step) {
            cost += words.isAny(index, CLAUSE_ENDS) ? CLAUSE_COST : 1;
            Tense cue = i > 0 && words.isAny(index, LIMITS) ? null : cue(index);
            boolean ofAnother = cue != null && words.isAny(index, REPORTING) && (step > 0 || i >= OWN);
            int weight = cost + (ofAnother ? REPORTING_COST : 0);
            if (cue != null && weight < best.cost()) {
                best = new Cue(cue, weight);
            }
        }
        return best;
    }

    private @Nullable Tense cue(int index) {
        String word = words.lower(index);
        if (!words.is(index, Kind.WORD)) {
            return null;
        }
        if (PRESENT_BE.contains(word)) {
            return words.is(index + 1, "to") ? Tense.FUTURE : null;
        }
        if (FUTURE.contains(word)) {
            return isPulledBack(index) ? Tense.PAST : Tense.FUTURE;
        }
        if (word.equals("would")) {
            return Tense.WOULD;
        }
        if (MODAL.contains(word)) {
            return words.is(index + 1, "have") || words.at(index).isCapital() ? null : Tense.FUTURE;
        }
        return isPast(word, index) ? Tense.PAST : null;
    }

    /** "was scheduled", "had planned". */
    private boolean isPulledBack(int index) {
        return words.isAny(index - 1, PAST_BE) || words.isAny(index - 2, PAST_BE);
    }

    private boolean isPast(String word, int index) {
        if (PERFECT.contains(word)) {
            return isPastForm(words.lower(index + 1)) || isPastForm(words.lower(index + 2));
        }
        return PAST.contains(word) || isPastForm(word) && !isPassive(index);
    }

    /** In "to be held" and "is expected" the time lies in the form of "be". */
    private boolean isPassive(int index) {
        return words.isAny(index - 1, PRESENT_BE) || words.isAny(index - 2, PRESENT_BE);
    }

    private static boolean isPastForm(String word) {
        return PAST_FORMS.contains(word) || word.length() > 4 && word.endsWith("ed");
    }

    private boolean isSentenceEnd(int index) {
        if (words.is(index, Kind.BREAK)) {
            return true;
        }
        boolean mark = words.is(index, ".") || words.is(index, "!") || words.is(index, "?");
        boolean afterAbbreviation = words.lower(index - 1).length() == 1
                        && !Character.isDigit(words.lower(index - 1).charAt(0))
                || Vocabulary.month(words, index - 1) > 0;
        return mark && words.at(index + 1).isCapital() && !words.isJoined(index + 1) && !afterAbbreviation;
    }
}
