package onrecord.importer.date.phrase;

import java.util.Map;
import java.util.Set;
import onrecord.importer.date.calendar.Part;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Expression;
import onrecord.importer.date.expression.Lexicon;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.PartOf;
import onrecord.importer.date.expression.RestOf;
import onrecord.importer.date.expression.Step;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** "early 1962", "mid-March", "late in the year", "the end of May", "by year's end"; also "later this month". */
final class ThirdPhrase implements Rule {

    private static final Map<String, String> ADJECTIVES = Lexicon.DATES.words("part-adjective");
    private static final Map<String, String> NOUNS = Lexicon.DATES.words("part-noun");
    private static final Set<String> RESTS = Set.of("rest", "remainder", "remaining");
    private static final Set<String> PERIODS = Set.of("week", "month", "quarter", "year", "decade");
    private static final Set<String> OF = Set.of("of", "in");
    private static final Set<String> BEFORE_YEAR_END = Set.of("by", "at", "before", "until");

    private final Rule wholes;

    ThirdPhrase(Rule wholes) {
        this.wholes = wholes;
    }

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Parsed found = third(words, words.skip(index, "the"));
        if (found == null) {
            found = loose(words, index);
        }
        if (found == null) {
            found = rest(words, index);
        }
        return found == null ? yearEnd(words, index) : found;
    }

    private @Nullable Parsed third(Words words, int at) {
        String adjective = ADJECTIVES.get(words.lower(at));
        String noun = words.is(at + 1, "of") ? NOUNS.get(words.lower(at)) : null;
        String third = adjective != null ? adjective : noun;
        if (third == null) {
            return null;
        }
        int behind = words.isAny(at + 1, Vocabulary.DASHES) ? at + 2 : at + 1;
        int wholeAt = words.skipAny(behind, OF);
        Parsed whole = wholes.at(words, wholeAt);
        return whole == null
                ? null
                : new Parsed(new PartOf(Part.Third.valueOf(third), whole.expression(), wholeAt), whole.end());
    }

    /** "later this month": from the article's day on; of "earlier this month" only the whole is known. */
    private @Nullable Parsed loose(Words words, int index) {
        if (!words.is(index, "earlier") && !words.is(index, "later")) {
            return null;
        }
        Parsed found = wholes.at(words, words.skip(index + 1, "in"));
        if (found == null || found.expression().isStated()) {
            return null;
        }
        boolean later = words.is(index, "later") && found.expression() instanceof Step;
        return later ? new Parsed(new RestOf(found.expression(), words.is(index + 1, "this")), found.end()) : found;
    }

    /** "the rest of the year", "the remainder of this week". */
    private static @Nullable Parsed rest(Words words, int index) {
        int noun = words.skip(index, "the");
        int at = noun + 2;
        boolean opens = words.isAny(noun, RESTS) && words.is(noun + 1, "of") && words.isAny(at, Set.of("the", "this"));
        Unit unit = opens && words.isAny(at + 1, PERIODS) ? Vocabulary.unit(words, at + 1) : null;
        return unit == null ? null : new Parsed(new RestOf(Step.fromArticle(unit, 0), words.is(at, "this")), at + 2);
    }

    /** "by year end", "at the year's end". */
    private static @Nullable Parsed yearEnd(Words words, int index) {
        int at = words.skip(index, "the") + 1;
        if (!words.is(at - 1, "year") || !words.isAny(index - 1, BEFORE_YEAR_END)) {
            return null;
        }
        int end = words.isAny(at, Vocabulary.APOSTROPHES) && words.is(at + 1, "s") ? at + 2 : words.skip(at, "-");
        Expression year = Step.fromArticle(Unit.YEAR, 0);
        return words.is(end, "end") ? new Parsed(new PartOf(Part.Third.LATE, year, index), end + 1) : null;
    }
}
