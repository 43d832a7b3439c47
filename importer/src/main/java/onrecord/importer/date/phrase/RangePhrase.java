package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.FromTo;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Step;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** "from 2019 to 2022", "between March and May 2021", "May 4 – June 3". */
final class RangePhrase {

    private static final Set<String> TO = Set.of("to", "until", "till", "through");

    private final Rule ends;

    RangePhrase(Rule ends) {
        this.ends = ends;
    }

    /** The range that begins with this date, or with "now" where there is none. */
    @Nullable
    Parsed from(Words words, int index, @Nullable Parsed date) {
        Parsed from = date == null ? now(words, index) : date;
        if (from == null) {
            return null;
        }
        int link = from.end();
        boolean between = words.is(index - 1, "between") && words.is(link, "and");
        Parsed to = isLink(words, link) || between ? end(words, link + 1) : null;
        return to == null ? null : new Parsed(new FromTo(from.expression(), to.expression(), link), to.end());
    }

    /** "between now and …". */
    private static @Nullable Parsed now(Words words, int index) {
        boolean now = words.is(index, "now") && (words.is(index - 1, "between") || words.is(index - 1, "from"));
        return now ? new Parsed(Step.fromArticle(Unit.DAY, 0), index + 1) : null;
    }

    private @Nullable Parsed end(Words words, int index) {
        Parsed end = ends.at(words, index);
        boolean now = words.is(index, "now") || words.is(index, "present");
        return end != null || !now ? end : new Parsed(Step.fromArticle(Unit.DAY, 0), index + 1);
    }

    static boolean isLink(Words words, int index) {
        return words.isAny(index, TO) || words.isAny(index, Vocabulary.DASHES) && !words.is(index, "—");
    }
}
