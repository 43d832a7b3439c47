package onrecord.importer.date;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "early 1962", "mid-March", "late in the year", "the first half of 2026", "the last week of May", "Q3 2024". */
final class PartPhrase implements Rule {

    private static final Map<String, String> THIRDS = Lexicon.DATES.words("part");
    private static final Set<String> ADJECTIVES = Set.of("early", "mid", "late");
    private static final Set<String> OF = Set.of("of", "in");

    private final List<Rule> wholes;

    PartPhrase(List<Rule> wholes) {
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
            found = abbreviated(words, index);
        }
        return found == null ? loose(words, index) : found;
    }

    private @Nullable Parsed third(Words words, int at) {
        String third = THIRDS.get(words.lower(at));
        if (third == null) {
            return null;
        }
        boolean adjective = words.isAny(at, ADJECTIVES);
        int behind = adjective && words.isAny(at + 1, Vocabulary.DASHES) ? at + 2 : at + 1;
        int whole = words.skipAny(behind, OF);
        boolean linked = whole > behind;
        if (!adjective && !linked) {
            return null;
        }
        Parsed found = whole(words, whole);
        return found == null
                ? null
                : new Parsed(new PartOf(Part.Third.valueOf(third), found.expression()), found.end());
    }

    /** "first half of 2026", "latter half of the year", "third quarter", "second week of January", "last day of 2019". */
    private @Nullable Parsed counted(Words words, int at) {
        int number = position(words, at);
        Part part = number == 0 ? null : part(words, at + 1, number);
        if (part == null) {
            return null;
        }
        int of = words.skipAny(at + 2, OF);
        Parsed whole = whole(words, of);
        if (whole != null) {
            return new Parsed(new PartOf(part, whole.expression()), whole.end());
        }
        // A bare "in the second half" is more often of a match than of a year.
        boolean bare = part instanceof Part.Fraction fraction
                && fraction.unit() == Unit.QUARTER
                && of == at + 2
                && words.is(at - 1, "the")
                && words.is(at - 2, "in");
        return bare ? new Parsed(yearly(part), at + 2) : null;
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
        Unit unit = Vocabulary.unit(words, at);
        if (unit == Unit.QUARTER) {
            return number > 4 ? null : new Part.Fraction(Unit.QUARTER, number < 0 ? 4 : number);
        }
        boolean singular = unit != null && !words.lower(at).endsWith("s");
        return singular && unit != null && number <= 31 ? new Part.Nth(unit, number) : null;
    }

    private static Yearly yearly(Part part) {
        return new Yearly(year -> part.of(Period.year(year)), null, null);
    }

    /** Q3 2024, H1 2025, 2019-H2. */
    private static @Nullable Parsed abbreviated(Words words, int index) {
        String name = words.lower(index);
        if (name.length() != 2 || !words.at(index).isCapital()) {
            return null;
        }
        int number = name.charAt(1) - '0';
        boolean quarter = name.charAt(0) == 'q' && number >= 1 && number <= 4;
        boolean half = name.charAt(0) == 'h' && number >= 1 && number <= 2;
        if (!quarter && !half) {
            return null;
        }
        Yearly part = yearly(new Part.Fraction(quarter ? Unit.QUARTER : Unit.HALF, number));
        int behind = words.isAny(index + 1, Vocabulary.DASHES) ? index + 2 : index + 1;
        Parsed year = Years.following(words, behind);
        return year == null ? null : new Parsed(part.inYear(year.expression()), year.end());
    }

    /** "earlier this month", "later in the year", "late last year": of these only the whole is known. */
    private @Nullable Parsed loose(Words words, int index) {
        if (!words.isAny(index, Set.of("earlier", "later"))) {
            return null;
        }
        Parsed found = whole(words, words.skip(index + 1, "in"));
        return found == null || found.expression().isStated() ? null : found;
    }

    private @Nullable Parsed whole(Words words, int index) {
        Parsed longest = null;
        for (Rule rule : wholes) {
            longest = Parsed.longer(longest, rule.at(words, index));
        }
        return longest != null ? longest : definite(words, index);
    }

    /** "the year", "the month": of the article. */
    private static @Nullable Parsed definite(Words words, int index) {
        Unit unit = Vocabulary.unit(words, index + 1);
        boolean fits = words.is(index, "the")
                && unit != null
                && !words.lower(index + 1).endsWith("s");
        boolean goesOn = words.is(index + 2, "of") || words.is(index + 2, "since") || words.is(index + 2, "that");
        return fits && unit != null && unit.compareTo(Unit.MONTH) >= 0 && unit.compareTo(Unit.DECADE) <= 0 && !goesOn
                ? new Parsed(Step.fromArticle(unit, 0), index + 2)
                : null;
    }
}
