package onrecord.importer.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "last week", "this month", "the coming year", "that year", "the next day", "the year before", "the past two weeks". */
final class UnitPhrase implements Rule {

    private static final Set<String> SAME = Set.of("same", "very");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        boolean definite = words.is(index, "the");
        int at = definite ? index + 1 : index;
        Parsed found = which(words, at, definite);
        if (found == null) {
            found = told(words, at, definite);
        }
        return found == null ? stretch(words, at) : found;
    }

    /** "the next day" follows from the text, "next year" and "the coming year" from the article's date. */
    private static @Nullable Parsed which(Words words, int at, boolean definite) {
        int word = words.is(at, "this") && (words.is(at + 1, "past") || words.is(at + 1, "coming")) ? at + 1 : at;
        Integer which = Vocabulary.WHICH.get(words.lower(word));
        Unit unit = Vocabulary.unit(words, word + 1);
        boolean plural = words.lower(word + 1).endsWith("s");
        if (which == null || unit == null || plural) {
            return null;
        }
        boolean fromText = definite && Set.of("next", "following", "previous").contains(words.lower(word))
                || words.is(word, "following")
                || words.is(word, "previous");
        return new Parsed(new Step(unit, which, fromText), word + 2);
    }

    /** "that year", "the same day", "the year before", "the day after". */
    private static @Nullable Parsed told(Words words, int at, boolean definite) {
        if ((words.is(at, "that") || definite && words.isAny(at, SAME)) && isSingular(words, at + 1)) {
            return step(words, at + 1, 0, at + 2);
        }
        if (!definite || !isSingular(words, at)) {
            return null;
        }
        if (words.isAny(at + 1, Set.of("after", "following")) && isClosed(words, at + 2)) {
            return step(words, at, 1, at + 2);
        }
        return words.isAny(at + 1, Set.of("before", "earlier")) && isClosed(words, at + 2)
                ? step(words, at, -1, at + 2)
                : null;
    }

    private static @Nullable Parsed step(Words words, int unitAt, int steps, int end) {
        Unit unit = Vocabulary.unit(words, unitAt);
        return unit == null ? null : new Parsed(Step.fromText(unit, steps), end);
    }

    private static boolean isSingular(Words words, int index) {
        return Vocabulary.unit(words, index) != null && !words.lower(index).endsWith("s");
    }

    /** No thing follows that the day would be before or after. */
    private static boolean isClosed(Words words, int index) {
        return !words.is(index, Word.Kind.WORD)
                || words.isAny(index, Set.of("in", "at", "and", "by", "on", "with", "when", "as"));
    }

    private static @Nullable Parsed stretch(Words words, int at) {
        int word = words.is(at, "this") ? at + 1 : at;
        Integer which = Vocabulary.WHICH.get(words.lower(word));
        int count = Vocabulary.number(words, word + 1);
        Unit unit = Vocabulary.unit(words, word + 2);
        boolean fits = which != null && which != 0 && count > 0 && count <= 200 && unit != null;
        return fits && unit != null && which != null ? new Parsed(new Stretch(unit, which * count), word + 3) : null;
    }
}
