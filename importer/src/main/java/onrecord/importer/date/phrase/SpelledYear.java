package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Stated;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** Years in letters, as people speak them: nineteen ninety-six, two thousand and fifteen. */
final class SpelledYear {

    private static final Set<String> ANNOUNCE = Set.of("in", "since", "year", "until", "by");
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private SpelledYear() {}

    static @Nullable Parsed at(Words words, int index) {
        return words.is(index, "two") && words.is(index + 1, "thousand")
                ? thousand(words, index)
                : hundreds(words, index);
    }

    /** nineteen ninety-six, and without the hyphen. */
    private static @Nullable Parsed hundreds(Words words, int index) {
        int hundreds = value(words, index);
        int tens = value(words, index + 1);
        if (hundreds < 18 || hundreds > 20 || tens < 10) {
            return null;
        }
        int ones = tens >= 20 && tens % 10 == 0 ? value(words, index + 2) : -1;
        boolean loose = ones >= 1 && ones <= 9;
        int year = 100 * hundreds + tens + (loose ? ones : 0);
        return new Parsed(Stated.year(year), loose ? index + 3 : index + 2);
    }

    private static @Nullable Parsed thousand(Words words, int index) {
        int at = words.skip(index + 2, "and");
        int rest = value(words, at);
        if (rest >= 10 || at > index + 2 && rest > 0) {
            int ones = rest >= 20 && rest % 10 == 0 ? value(words, at + 1) : -1;
            boolean loose = ones >= 1 && ones <= 9;
            return new Parsed(Stated.year(2000 + rest + (loose ? ones : 0)), loose ? at + 2 : at + 1);
        }
        boolean announced = words.isAny(index - 1, ANNOUNCE) || Vocabulary.month(words, index - 1) > 0;
        return announced ? new Parsed(Stated.year(2000), index + 2) : null;
    }

    private static int value(Words words, int index) {
        return words.is(index, Kind.WORD) && !words.isAny(index, ARTICLES)
                ? words.at(index).value()
                : -1;
    }
}
