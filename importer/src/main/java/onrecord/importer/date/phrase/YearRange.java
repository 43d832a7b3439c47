package onrecord.importer.date.phrase;

import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.FromTo;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Stated;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** "1991-2013", "1942-43": two such numbers in order are years even where one alone would be doubted. */
final class YearRange implements Rule {

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Parsed from = words.at(index).hasDigits(4) ? Years.plain(words, index) : null;
        boolean linked = from != null && words.isAny(from.end(), Vocabulary.DASHES);
        if (from == null || YearPhrase.isPartOfNumber(words, index)) {
            return null;
        }
        return linked ? full(words, index, from) : shortened(words, index);
    }

    private static @Nullable Parsed full(Words words, int index, Parsed from) {
        int link = from.end();
        Parsed to = words.at(link + 1).hasDigits(4) ? Years.plain(words, link + 1) : null;
        boolean ordered = words.at(index).value() < words.at(link + 1).value();
        return to != null && ordered
                ? new Parsed(new FromTo(from.expression(), to.expression(), link), to.end())
                : shortened(words, index);
    }

    /** 1942-43, 2009/10. */
    private static @Nullable Parsed shortened(Words words, int index) {
        int from = words.at(index).value();
        Word to = words.at(index + 2);
        boolean joined = words.isJoined(index + 1) && words.isJoined(index + 2);
        boolean sign = words.isAny(index + 1, Vocabulary.DASHES) || words.is(index + 1, "/");
        return joined && sign && to.hasDigits(2) && to.value() > from % 100
                ? new Parsed(new Stated(Period.years(Unit.YEAR, from, from / 100 * 100 + to.value())), index + 3)
                : null;
    }
}
