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
        Parsed from = ends.at(words, index);
        if (from == null) {
            return null;
        }
        int link = from.end();
        Parsed shortYear = shortYear(words, index, link);
        if (shortYear != null) {
            return shortYear;
        }
        boolean dash = words.isAny(link, Vocabulary.DASHES);
        boolean linked = dash || words.isAny(link, TO) || (between && words.is(link, "and"));
        Parsed to = linked ? ends.at(words, link + 1) : null;
        boolean fits = to != null && (!dash || !words.is(link, "—"));
        return fits && to != null ? new Parsed(FromTo.of(from.expression(), to.expression()), to.end()) : null;
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
