package onrecord.importer.date.phrase;

import java.util.Map;
import java.util.Set;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Lexicon;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Stated;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: "the 1930s", "the '70s", "the sixties", "the 19th century". */
final class AgePhrase implements Rule {

    private static final Map<String, Integer> DECADES = Lexicon.DATES.numbers("decade");
    private static final Set<String> BEFORE_CHRIST = Set.of("bc", "bce");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int at = words.skip(index, "the");
        Parsed decade = decade(words, at);
        return decade == null ? century(words, at) : decade;
    }

    private static @Nullable Parsed decade(Words words, int index) {
        boolean apostrophe = words.is(index, "'") || words.is(index, "’");
        int at = apostrophe ? index + 1 : index;
        Word word = words.at(at);
        if (word.is(Kind.DECADE)) {
            boolean full = word.value() >= 1000 && word.value() < 2200;
            boolean isShort = apostrophe && words.isJoined(at) && word.value() < 100;
            int year = full ? word.value() : word.value() + (word.value() < 30 ? 2000 : 1900);
            return full || isShort ? new Parsed(new Stated(decade(year)), at + 1) : null;
        }
        Integer first = DECADES.get(word.lower());
        boolean announced =
                words.is(at - 1, "the") && words.isAny(at - 2, Set.of("in", "of", "since", "during", "from"));
        return first != null && announced ? new Parsed(new Stated(decade(first)), at + 1) : null;
    }

    /** "The 1800s" are a century, "the 2000s" a decade. */
    private static Period decade(int year) {
        return year % 100 == 0 && year < 2000 ? Period.century(year / 100) : Period.decade(year / 10);
    }

    private static @Nullable Parsed century(Words words, int index) {
        int number = Vocabulary.ordinal(words, index);
        int noun = words.is(index + 1, "-") ? index + 2 : index + 1;
        if (number < 1 || number > 22 || !words.is(noun, "century")) {
            return null;
        }
        if (words.isAny(noun + 1, BEFORE_CHRIST)) {
            // Years before Christ count down, and EDTF has a year 0.
            Period century = Period.years(Unit.CENTURY, 1 - 100 * number, 100 - 100 * number);
            return new Parsed(new Stated(century), noun + 2);
        }
        return new Parsed(new Stated(Period.century(number - 1)), noun + 1);
    }
}
