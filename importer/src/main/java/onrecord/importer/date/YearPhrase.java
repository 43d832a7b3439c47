package onrecord.importer.date;

import java.util.Map;
import java.util.Set;
import onrecord.importer.date.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Years on their own, decades and centuries: "in 1860", "the 2024 Olympics", "the 1930s", "the 19th century". */
final class YearPhrase implements Rule {

    private static final int PLAIN_FROM = 1800;
    private static final int PLAIN_TO = 2060;
    private static final Set<String> NOT_BEFORE = Lexicon.DATES.set("not-a-year-before");
    private static final Map<String, Integer> DECADES = Lexicon.DATES.numbers("decade");
    private static final Set<String> PREPOSITIONS = Lexicon.DATES.set("year-preposition");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int at = words.skip(index, "the");
        Parsed found = decade(words, at);
        if (found == null) {
            found = century(words, at);
        }
        if (found == null && words.is(at, "year")) {
            return Years.plain(words, at + 1);
        }
        return found != null || at > index ? found : year(words, index);
    }

    private static @Nullable Parsed year(Words words, int index) {
        Parsed year = Years.plain(words, index);
        Word word = words.at(index);
        if (year == null || !word.is(Kind.NUMBER) || words.isAny(index + 1, Set.of("bc", "bce"))) {
            return year != null && isAfterPreposition(words, index) || year != null && word.is(Kind.NUMBER)
                    ? year
                    : null;
        }
        boolean joinedToWord = words.isJoined(index + 1)
                && words.is(index + 1, "-")
                && words.isJoined(index + 2)
                && words.is(index + 2, Kind.WORD);
        boolean named = words.isAny(index - 1, NOT_BEFORE) || words.is(index - 2, "no") && words.is(index - 1, ".");
        boolean likely = word.value() >= PLAIN_FROM && word.value() <= PLAIN_TO;
        boolean announced = isAfterPreposition(words, index);
        boolean isYear = announced || (likely && !joinedToWord);
        return isYear && !named && !isPartOfNumber(words, index) ? year : null;
    }

    private static boolean isAfterPreposition(Words words, int index) {
        return words.isAny(index - 1, PREPOSITIONS);
    }

    /** Telephone numbers and the like: 555-2004, 2004-555. */
    static boolean isPartOfNumber(Words words, int index) {
        boolean before = isJoinedNumber(words, index - 2, index)
                && (!words.at(index - 2).hasDigits(4) || isJoinedNumber(words, index - 4, index - 2));
        boolean after = words.isJoined(index + 1)
                && words.is(index + 1, "-")
                && words.isJoined(index + 2)
                && words.is(index + 2, Kind.NUMBER)
                && !words.at(index + 2).hasDigits(4)
                && !words.at(index + 2).hasDigits(2);
        return before || after;
    }

    private static boolean isJoinedNumber(Words words, int first, int second) {
        return words.is(first, Kind.NUMBER)
                && words.is(second - 1, "-")
                && words.isJoined(second)
                && words.isJoined(second - 1);
    }

    private static @Nullable Parsed decade(Words words, int index) {
        int at = words.is(index, "'") || words.is(index, "’") ? index + 1 : index;
        Word word = words.at(at);
        if (word.is(Kind.DECADE)) {
            boolean full = word.value() >= 1000 && word.value() < 2200;
            boolean isShort = at > index && words.isJoined(at) && word.value() < 100;
            int year = full ? word.value() : word.value() + (word.value() < 30 ? 2000 : 1900);
            return full || isShort ? new Parsed(new Stated(Period.decade(year / 10)), at + 1) : null;
        }
        Integer first = DECADES.get(word.lower());
        boolean announced =
                words.is(at - 1, "the") && words.isAny(at - 2, Set.of("in", "of", "since", "during", "from"));
        return first != null && announced ? new Parsed(new Stated(Period.decade(first / 10)), at + 1) : null;
    }

    private static @Nullable Parsed century(Words words, int index) {
        int number = Vocabulary.ordinal(words, index);
        int noun = words.is(index + 1, "-") ? index + 2 : index + 1;
        if (number < 1 || number > 22 || !words.is(noun, "century")) {
            return null;
        }
        boolean ancient = words.isAny(noun + 1, Set.of("bc", "bce"));
        Period period =
                ancient ? Period.years(Unit.CENTURY, 1 - 100 * number, 100 - 100 * number) : Period.century(number - 1);
        return new Parsed(new Stated(period), ancient ? noun + 2 : noun + 1);
    }
}
