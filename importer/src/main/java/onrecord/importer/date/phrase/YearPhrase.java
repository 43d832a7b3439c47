package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.expression.Lexicon;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/**
 * A year on its own: "in 1860", "the 2024 Olympics", "264 BC". A number of four digits counts as one behind a
 * preposition of time, or if it is likely and neither a name ("Resolution 2397") nor a count ("2000 soldiers").
 */
final class YearPhrase implements Rule {

    private static final int LIKELY_FROM = 1800;
    private static final int LIKELY_TO = 2060;
    private static final int ADDRESS = 3;
    private static final Set<String> NAMES = Lexicon.DATES.set("numbered");
    private static final Set<String> STREETS = Lexicon.DATES.set("street");
    private static final Set<String> PREPOSITIONS = Lexicon.DATES.set("year-preposition");
    private static final Set<String> COMPARED = Set.of("later", "earlier");
    private static final Set<String> TIMES = Set.of("in", "since", "during", "until");
    private static final Set<String> DETERMINERS = Lexicon.DATES.set("determiner");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        if (words.is(index, "the") && words.is(index + 1, "year")) {
            return Years.plain(words, index + 2);
        }
        boolean certain = words.isAny(index - 1, TIMES) && !Years.isMeasure(words, index);
        Parsed year = certain ? Years.digits(words, index) : null;
        year = year == null ? Years.plain(words, index) : year;
        if (year == null) {
            return null;
        }
        Word word = words.at(index);
        boolean compared = words.is(index - 1, "than") && words.isAny(index - 2, COMPARED);
        boolean announced = compared || words.isAny(index - 1, PREPOSITIONS);
        if (!word.hasDigits(4)) {
            boolean ancient = word.is(Kind.NUMBER);
            return ancient || announced || words.is(index - 1, "the") ? year : null;
        }
        boolean likely = word.value() >= LIKELY_FROM && word.value() <= LIKELY_TO;
        if (isCompound(words, index) && (!announced || words.is(index + 2, "year"))) {
            return null;
        }
        boolean isYear = announced || likely && !isCountOfThings(words, index) && !isAddress(words, index);
        return isYear && (compared || !isName(words, index)) && !isPartOfNumber(words, index) ? year : null;
    }

    private static boolean isCompound(Words words, int index) {
        return words.is(index + 1, "-")
                && words.isJoined(index + 1)
                && words.isJoined(index + 2)
                && words.is(index + 2, Kind.WORD);
    }

    /** "and 1984 tanks", but "the 1984 games". */
    private static boolean isCountOfThings(Words words, int index) {
        Word next = words.at(index + 1);
        boolean plural = next.is(Kind.WORD)
                && !next.isCapital()
                && next.text().length() > 3
                && next.text().endsWith("s");
        Word before = words.at(index - 1);
        boolean determined = DETERMINERS.contains(before.lower())
                || before.isCapital()
                || words.is(index - 2, "'")
                || words.is(index - 2, "’");
        return plural && !determined;
    }

    private static boolean isAddress(Words words, int index) {
        for (int i = index + 1; i <= index + ADDRESS; i++) {
            if (words.isAny(i, STREETS) && words.at(i).isCapital()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Words words, int index) {
        boolean numbered = words.is(index - 1, ".") && words.is(index - 2, "no");
        return numbered || words.isAny(index - 1, NAMES);
    }

    /** Telephone numbers and the like: 555-2004, 2004-555. */
    static boolean isPartOfNumber(Words words, int index) {
        boolean before = isJoinedNumber(words, index - 2, index)
                && (!words.at(index - 2).hasDigits(4) || isJoinedNumber(words, index - 4, index - 2));
        boolean after = isJoinedNumber(words, index, index + 2)
                && !words.at(index + 2).hasDigits(4)
                && !words.at(index + 2).hasDigits(2);
        return before || after;
    }

    private static boolean isJoinedNumber(Words words, int first, int second) {
        return words.is(first, Kind.NUMBER)
                && words.is(second, Kind.NUMBER)
                && words.is(second - 1, "-")
                && words.isJoined(second)
                && words.isJoined(second - 1);
    }
}
