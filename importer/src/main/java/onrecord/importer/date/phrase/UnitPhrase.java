package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Step;
import onrecord.importer.date.expression.Stretch;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Weekend;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** "last week", "this month", "the coming year", "that year", "the next day", "the year before", "the weekend". */
final class UnitPhrase implements Rule {

    private static final Set<String> KINDS = Set.of("calendar", "working", "full", "whole", "entire", "same", "very");
    private static final Set<String> FROM_TEXT = Set.of("next", "following", "previous");
    private static final Set<String> CLOSE =
            Set.of("in", "at", "and", "by", "on", "with", "when", "as", "but", "to", "he", "she", "they", "it");
    private static final Set<String> WEEKEND_PREPOSITIONS = Set.of("over", "at", "on", "during", "for", "this");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        boolean definite = words.is(index, "the");
        int at = definite ? index + 1 : index;
        Parsed found = which(words, at, definite);
        if (found == null) {
            found = told(words, at, definite);
        }
        return found == null ? weekend(words, index, at) : found;
    }

    /** "the next day" follows from the text, "next year" and "the coming year" from the article's date. */
    private static @Nullable Parsed which(Words words, int at, boolean definite) {
        boolean thisPast = words.is(at, "this") && Vocabulary.WHICH.containsKey(words.lower(at + 1));
        int word = thisPast ? at + 1 : at;
        Integer which = Vocabulary.WHICH.get(words.lower(word));
        int noun = words.skipAny(word + 1, KINDS);
        Unit unit = unit(words, noun);
        if (which == null || unit == null || (unit == Unit.WEEKEND && which == 0)) {
            return null;
        }
        if (words.is(word, "past") && unit.compareTo(Unit.DECADE) >= 0) {
            return new Parsed(new Stretch(unit, -1), noun + 1);
        }
        boolean dayAfter = words.is(word, "following") || words.is(word, "previous");
        boolean fromText = dayAfter || definite && words.isAny(word, FROM_TEXT);
        Step step = new Step(unit, which, fromText);
        boolean weekAfterNext = words.is(noun + 1, "after") && words.is(noun + 2, "next");
        return new Parsed(weekAfterNext ? new Step(unit, 2, fromText) : step, weekAfterNext ? noun + 3 : noun + 1);
    }

    /** "that year", "the same day", "the year before", "the day after", "the week after next". */
    private static @Nullable Parsed told(Words words, int at, boolean definite) {
        boolean same = words.is(at, "that") || definite && (words.is(at, "same") || words.is(at, "very"));
        Unit behind = unit(words, at + 1);
        if (same && behind != null) {
            return new Parsed(Step.fromText(behind, 0), at + 2);
        }
        Unit unit = definite ? unit(words, at) : null;
        return unit == null ? null : beside(words, at + 1, unit);
    }

    private static @Nullable Parsed beside(Words words, int at, Unit unit) {
        boolean after = words.is(at, "after") || words.is(at, "following");
        boolean before = words.is(at, "before") || words.is(at, "earlier");
        if (words.is(at + 1, "next") && after || words.is(at + 1, "last") && before) {
            return new Parsed(Step.fromArticle(unit, after ? 2 : -2), at + 2);
        }
        return (after || before) && isClosed(words, at + 1)
                ? new Parsed(Step.fromText(unit, after ? 1 : -1), at + 1)
                : null;
    }

    private static @Nullable Parsed weekend(Words words, int index, int at) {
        boolean announced = words.is(at, "this") || at > index && words.isAny(index - 1, WEEKEND_PREPOSITIONS);
        int noun = words.is(at, "this") ? at + 1 : at;
        return announced && words.is(noun, "weekend") ? new Parsed(new Weekend(), noun + 1) : null;
    }

    /** In the singular: plurals are durations. */
    private static @Nullable Unit unit(Words words, int index) {
        return words.lower(index).endsWith("s") ? null : Vocabulary.unit(words, index);
    }

    /** No thing follows that the day would be before or after. */
    private static boolean isClosed(Words words, int index) {
        return !words.is(index, Kind.WORD) || words.isAny(index, CLOSE);
    }
}
