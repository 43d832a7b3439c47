package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.expression.About;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** All kinds of date phrases; of those that begin at a word, the longest. */
final class Grammar implements Rule {

    private static final Set<String> ABOUT = Set.of("about", "around", "circa", "approximately", "roughly", "c", "ca");
    private static final Rule SIMPLE = longest(
            new NumericDate(),
            new ShortNumericDate(),
            new MonthPhrase(),
            new SeasonPhrase(),
            new HolidayPhrase(),
            new UnitPhrase(),
            new DayPhrase(),
            new WeekdayPhrase(),
            new DayNumberPhrase(),
            new YearPhrase(),
            new AccountYear(),
            new CalendarPhrase(),
            new AgePhrase());
    private static final Rule WHOLE = new WholePhrase(SIMPLE);
    private static final Rule ENDS = longest(SIMPLE, new Quarters(), new ThirdPhrase(WHOLE), new CountedPhrase(WHOLE));
    private static final RangePhrase RANGE = new RangePhrase(ENDS);
    private static final Rule OTHERS =
            longest(new YearRange(), new StretchPhrase(), new Distance(SIMPLE), new WeekOfPhrase(SIMPLE));

    @Override
    public @Nullable Parsed at(Words words, int index) {
        if (!PhraseStarts.mayBeginDate(words, index)) {
            return null;
        }
        Parsed date = ENDS.at(words, index);
        Parsed range = Parsed.longer(date, RANGE.from(words, index, date));
        Parsed found = Parsed.longer(range, OTHERS.at(words, index));
        return found == null || !isApproximate(words, index)
                ? found
                : new Parsed(new About(found.expression()), found.end());
    }

    private static boolean isApproximate(Words words, int index) {
        int before = words.is(index - 1, ".") ? index - 2 : index - 1;
        return words.isAny(before, ABOUT);
    }

    private static Rule longest(Rule... rules) {
        return (words, index) -> {
            Parsed longest = null;
            for (Rule rule : rules) {
                longest = Parsed.longer(longest, rule.at(words, index));
            }
            return longest;
        };
    }
}
