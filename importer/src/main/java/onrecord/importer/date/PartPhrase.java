package onrecord.importer.date;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "early 1962", "mid-March", "late in the year", "the first half of 2026", "the last week of May". */
final class PartPhrase implements Rule {

    private static final Map<String, String> ADJECTIVES = Lexicon.DATES.words("part-adjective");
    private static final Map<String, String> NOUNS = Lexicon.DATES.words("part-noun");
    private static final Set<String> OF = Set.of("of", "in");

    private final Rule wholes;

    PartPhrase(Rule wholes) {
        this.wholes = wholes;
    }

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int at = words.skip(index, "the");
        Parsed found = third(words, at);
        if (found == null) {
            found = counted(words, at);
        }
        if (found == null) {
            found = loose(words, index);
        }
        return found == null ? yearEnd(words, index) : found;
    }

    private @Nullable Parsed third(Words words, int at) {
        String adjective = ADJECTIVES.get(words.lower(at));
        String noun = NOUNS.get(words.lower(at));
        int whole = -1;
        if (adjective != null) {
            int behind = words.isAny(at + 1, Vocabulary.DASHES) ? at + 2 : at + 1;
            whole = words.skipAny(behind, OF);
        } else if (noun != null && words.is(at + 1, "of")) {
            whole = at + 2;
        }
        Parsed found = whole < 0 ? null : whole(words, whole);
        String third = adjective != null ? adjective : noun;
        return found == null || third == null
                ? null
                : new Parsed(new PartOf(Part.Third.valueOf(third), found.expression()), found.end());
    }

    /** "first half of 2026", "latter half of the year", "third quarter", "second week of January", "last day of 2019". */
    private @Nullable Parsed counted(Words words, int at) {
        int number = position(words, at);
        Part run = number == 1 || number == -1 ? run(words, at + 1, number) : null;
        int noun = run != null || words.is(at + 1, "-") ? at + 2 : at + 1;
        Part part = run != null || number == 0 ? run : part(words, noun, number);
        if (part == null) {
            return null;
        }
        Parsed whole = whole(words, words.skipAny(noun + 1, OF));
        if (whole != null && (part instanceof Part.Fraction || words.isAny(noun + 1, OF))) {
            return new Parsed(new PartOf(part, whole.expression()), whole.end());
        }
        return part instanceof Part.Fraction fraction && Quarters.isOfBusiness(words, at, noun, fraction)
                ? new Parsed(Quarters.yearly(fraction), noun + 1)
                : null;
    }

    private static int position(Words words, int at) {
        if (words.is(at, "last") || words.is(at, "final") || words.is(at, "latter")) {
            return -1;
        }
        return Math.max(0, Vocabulary.ordinal(words, at));
    }

    private static @Nullable Part part(Words words, int at, int number) {
        if (words.is(at, "half")) {
            return number > 2 ? null : new Part.Fraction(Unit.HALF, number < 0 ? 2 : number);
        }
        Unit unit = words.lower(at).endsWith("s") ? null : Vocabulary.unit(words, at);
        if (unit == Unit.QUARTER) {
            return number > 4 || words.is(at - 1, "last")
                    ? null
                    : new Part.Fraction(Unit.QUARTER, number < 0 ? 4 : number);
        }
        return unit != null && number <= 53 ? new Part.Nth(unit, number) : null;
    }

    /** The "two quarters" of "the first two quarters of 1990". */
    private static @Nullable Part run(Words words, int at, int sign) {
        int count = Vocabulary.number(words, at);
        Unit unit = count > 1 && count < 1000 ? Vocabulary.unit(words, at + 1) : null;
        return unit == null ? null : new Part.Run(unit, sign * count);
    }

    /** "by year end", "at the year's end". */
    private static @Nullable Parsed yearEnd(Words words, int index) {
        int at = words.skip(index, "the") + 1;
        int end = words.isAny(at, Set.of("'", "’")) && words.is(at + 1, "s") ? at + 2 : words.skip(at, "-");
        boolean fits = words.is(at - 1, "year")
                && words.is(end, "end")
                && words.isAny(index - 1, Set.of("by", "at", "before", "until"));
        Expression year = Step.fromArticle(Unit.YEAR, 0);
        return fits ? new Parsed(new PartOf(Part.Third.LATE, year), end + 1) : null;
    }

    /** "earlier this month", "later in the year": of these only the whole is known. */
    private @Nullable Parsed loose(Words words, int index) {
        if (!words.isAny(index, Set.of("earlier", "later"))) {
            return null;
        }
        Parsed found = whole(words, words.skip(index + 1, "in"));
        return found == null || found.expression().isStated() ? null : found;
    }

    private @Nullable Parsed whole(Words words, int index) {
        Parsed whole = wholes.at(words, index);
        return whole != null ? whole : definite(words, index);
    }

    /** "the year", "the month": of the article. */
    private static @Nullable Parsed definite(Words words, int index) {
        int at = words.skip(index, "the");
        Unit unit = words.is(at, "month") || words.is(at, "year") ? Vocabulary.unit(words, at) : null;
        if (at > index && words.is(at, "decade")
                || words.is(at, "century") && at > index
                || words.is(at, "week") && at > index) {
            unit = Vocabulary.unit(words, at);
        }
        boolean bare = at == index && !words.is(index - 1, "of");
        boolean goesOn = words.isAny(at + 1, Set.of("of", "since", "that", "in", "ago", "before", "after", "or"));
        return unit == null || bare || goesOn ? null : new Parsed(Step.fromArticle(unit, 0), at + 1);
    }
}
