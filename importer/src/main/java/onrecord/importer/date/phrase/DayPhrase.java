package onrecord.importer.date.phrase;

import java.util.Map;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Lexicon;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Step;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** "today", "yesterday morning", "last night", "the day before yesterday". */
final class DayPhrase implements Rule {

    private static final Map<String, Integer> DAYS = Lexicon.DATES.numbers("day");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Parsed found = besideNamed(words, index);
        if (found == null) {
            found = named(words, index);
        }
        return found == null ? null : Vocabulary.withTimeOfDay(words, found);
    }

    private static @Nullable Parsed named(Words words, int index) {
        Integer day = DAYS.get(words.lower(index));
        if (day != null) {
            boolean ofTheTime = words.is(index, "today") && words.is(index + 2, "s") && words.isJoined(index + 2);
            return ofTheTime ? null : new Parsed(Step.fromArticle(Unit.DAY, day), index + 1);
        }
        boolean ofThisDay = words.is(index, "this") && words.isAny(index + 1, Vocabulary.TIMES_OF_DAY);
        boolean lastNight = words.is(index, "last") && (words.is(index + 1, "night") || words.is(index + 1, "evening"));
        return ofThisDay || lastNight ? new Parsed(Step.fromArticle(Unit.DAY, lastNight ? -1 : 0), index + 2) : null;
    }

    /** "the day before yesterday". */
    private static @Nullable Parsed besideNamed(Words words, int index) {
        int at = words.skip(index, "the");
        int sign = words.is(at + 1, "before") ? -1 : words.is(at + 1, "after") ? 1 : 0;
        Integer named = DAYS.get(words.lower(at + 2));
        return words.is(at, "day") && sign != 0 && named != null && named != 0
                ? new Parsed(Step.fromArticle(Unit.DAY, named + sign), at + 3)
                : null;
    }
}
