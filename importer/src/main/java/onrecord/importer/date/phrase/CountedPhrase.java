package onrecord.importer.date.phrase;

import java.time.DayOfWeek;
import java.util.Set;
import onrecord.importer.date.calendar.Part;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.PartOf;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** "the first half of 2026", "the third quarter", "the second week of May", "the first two quarters of 1990". */
final class CountedPhrase implements Rule {

    private static final Set<String> OF = Set.of("of", "in");
    private static final Set<String> LAST = Set.of("last", "final", "latter");

    private final Rule wholes;

    CountedPhrase(Rule wholes) {
        this.wholes = wholes;
    }

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int at = words.skip(index, "the");
        int number = words.isAny(at, LAST) ? -1 : Math.max(0, Vocabulary.ordinal(words, at));
        Part run = number == 1 || number == -1 ? run(words, at + 1, number) : null;
        int noun = run != null || words.is(at + 1, "-") ? at + 2 : at + 1;
        Part part = run != null || number == 0 ? run : part(words, noun, number);
        if (part == null) {
            return null;
        }
        int wholeAt = words.skipAny(noun + 1, OF);
        Parsed whole = wholes.at(words, wholeAt);
        if (whole != null && (part instanceof Part.Fraction || words.isAny(noun + 1, OF))) {
            return new Parsed(new PartOf(part, whole.expression(), wholeAt), whole.end());
        }
        return part instanceof Part.Fraction fraction && Quarters.isOfBusiness(words, at, noun, fraction)
                ? new Parsed(Quarters.yearly(fraction), noun + 1)
                : null;
    }

    private static @Nullable Part part(Words words, int at, int number) {
        DayOfWeek weekday = Vocabulary.weekday(words, at);
        if (weekday != null) {
            return number <= 5 && words.isAny(at + 1, OF) ? new Part.NthWeekday(weekday, number) : null;
        }
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
}
