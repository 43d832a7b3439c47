package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Step;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** What can have parts: any simple date, and also "the year" or "the month", which alone are none. */
final class WholePhrase implements Rule {

    private static final Set<String> UNITS = Set.of("week", "month", "year", "decade", "century");
    private static final Set<String> BARE_UNITS = Set.of("month", "year");
    private static final Set<String> GO_ON = Set.of("of", "since", "that", "in", "ago", "before", "after", "or");

    private final Rule dates;

    WholePhrase(Rule dates) {
        this.dates = dates;
    }

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Parsed date = dates.at(words, index);
        return date != null ? date : unit(words, index);
    }

    private static @Nullable Parsed unit(Words words, int index) {
        int at = words.skip(index, "the");
        boolean fits = at > index ? words.isAny(at, UNITS) : words.is(index - 1, "of") && words.isAny(at, BARE_UNITS);
        Unit unit = fits && !words.isAny(at + 1, GO_ON) ? Vocabulary.unit(words, at) : null;
        return unit == null ? null : new Parsed(Step.fromArticle(unit, 0), at + 1);
    }
}
