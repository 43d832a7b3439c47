package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Stretch;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.expression.WorkingDays;
import org.jspecify.annotations.Nullable;

/** "the past three weeks", "the next couple of days", "two more years"; also "three past years". */
final class StretchPhrase implements Rule {

    private static final int LONGEST = 1000;
    private static final Set<String> WORKING = Set.of("business", "working", "trading");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int at = words.skip(words.skip(index, "the"), "this");
        Integer before = Vocabulary.WHICH.get(words.lower(at));
        Integer behind = Vocabulary.WHICH.get(words.lower(at + 1));
        Integer which = before != null ? before : behind;
        int number = before != null ? at + 1 : at;
        int count = words.is(number, "couple") ? 2 : Vocabulary.number(words, number);
        if (which == null || which == 0 || count < 1 || count > LONGEST) {
            return null;
        }
        int noun = before == null ? number + 2 : words.is(number, "couple") ? words.skip(number + 1, "of") : number + 1;
        Unit unit = Vocabulary.unit(words, noun);
        if (words.isAny(noun, WORKING) && Vocabulary.unit(words, noun + 1) == Unit.DAY) {
            return new Parsed(new WorkingDays(which * count), noun + 2);
        }
        return unit == null ? null : new Parsed(new Stretch(unit, which * count), noun + 1);
    }
}
