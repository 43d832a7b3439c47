package onrecord.importer.date;

import java.util.Set;
import onrecord.importer.date.Word.Kind;
import org.jspecify.annotations.Nullable;

/** "from 2019 to 2022", "between March and May 2021", "1991-2013", "1942-43". */
final class RangePhrase implements Rule {

    private static final Set<String> TO = Set.of("to", "until", "till", "through");

    private final Rule ends;

    RangePhrase(Rule ends) {
        this.ends = ends;
    }

    @Override
    public @Nullable Parsed at(Words words, int index) {
        boolean between = words.is(index - 1, "between");
        Parsed years = years(words, index);
        Parsed from = years == null ? start(words, index) : null;
        if (from == null) {
            return years;
        }
        int link = from.end();
        Parsed shortYear = shortYear(words, index, link);
        if (shortYear != null) {
            return shortYear;
        }
        boolean dash = words.isAny(link, Vocabulary.DASHES);
        boolean linked = isLink(words, link) || (between && words.is(link, "and"));
        Parsed to = linked ? end(words, link + 1) : null;
        boolean fits = to != null && (!dash || !words.is(link, "—"));
        return fits && to != null ? new Parsed(new FromTo(from.expression(), to.expression(), link), to.end()) : null;
    }

    /** "between now and …". */
    private @Nullable Parsed start(Words words, int index) {
        boolean now = words.is(index, "now") && (words.is(index - 1, "between") || words.is(index - 1, "from"));
        return now ? new Parsed(Step.fromArticle(Unit.DAY, 0), index + 1) : ends.at(words, index);
    }

    private @Nullable Parsed end(Words words, int index) {
        Parsed end = ends.at(words, index);
        boolean now = words.is(index, "now") || words.is(index, "present");
        return end != null || !now ? end : new Parsed(Step.fromArticle(Unit.DAY, 0), index + 1);
    }

    /** 2000-2050: two such numbers in order are years even where one alone would be doubted. */
    private static @Nullable Parsed years(Words words, int index) {
        Parsed from = Years.plain(words, index);
        boolean linked = from != null && words.isAny(from.end(), Vocabulary.DASHES);
        Parsed to = from == null || !linked ? null : Years.plain(words, from.end() + 1);
        boolean both = words.at(index).hasDigits(4)
                && to != null
                && words.at(to.end() - 1).hasDigits(4);
        if (from == null
                || to == null
                || !both
                || words.at(index).value() >= words.at(to.end() - 1).value()
                || YearPhrase.isPartOfNumber(words, index)) {
            return null;
        }
        return new Parsed(new FromTo(from.expression(), to.expression(), from.end()), to.end());
    }

    static boolean isLink(Words words, int index) {
        return words.isAny(index, TO) || words.isAny(index, Vocabulary.DASHES);
    }

    /** 1942-43, 2009/10. */
    private static @Nullable Parsed shortYear(Words words, int index, int link) {
        Word first = words.at(index);
        Word second = words.at(link + 1);
        boolean joined = words.isJoined(link) && words.isJoined(link + 1);
        boolean sign = words.isAny(link, Vocabulary.DASHES) || words.is(link, "/");
        boolean years = link == index + 1 && first.hasDigits(4) && second.hasDigits(2) && first.is(Kind.NUMBER);
        if (!joined || !sign || !years || second.value() <= first.value() % 100) {
            return null;
        }
        int from = first.value();
        return new Parsed(new Stated(Period.years(Unit.YEAR, from, from / 100 * 100 + second.value())), link + 2);
    }
}
