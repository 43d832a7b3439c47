package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Part;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.DayOfMonth;
import onrecord.importer.date.expression.Expression;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.PartOf;
import onrecord.importer.date.expression.Step;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** "on the 15th", "until the 7th", "the 3rd of this month"; but not "the 7th floor". */
final class DayNumberPhrase implements Rule {

    private static final Set<String> ANNOUNCE = Set.of("on", "by", "from", "until", "since", "to", "and", "the");
    private static final Set<String> CLOSE = Set.of(
            "and", "but", "when", "in", "at", "the", "to", "that", "he", "she", "it", "they", "we", "after", "before",
            "with", "for", "during", "as", "while");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int at = words.skip(index, "the");
        Word day = words.at(at);
        if (!day.is(Kind.ORDINAL) || day.value() > 31) {
            return null;
        }
        int of = words.skip(at + 1, "of");
        Integer which = Vocabulary.WHICH.get(words.lower(of));
        if (which != null && words.is(of + 1, "month")) {
            Expression month = Step.fromArticle(Unit.MONTH, which);
            return new Parsed(new PartOf(new Part.Nth(Unit.DAY, day.value()), month, of), of + 2);
        }
        boolean stands = day.isInDigits() && words.isAny(index - 1, ANNOUNCE) && isClosed(words, at + 1);
        return stands ? new Parsed(new DayOfMonth(day.value()), at + 1) : null;
    }

    private static boolean isClosed(Words words, int index) {
        boolean joined = words.is(index, "-") || words.is(index, "/");
        return !joined && (!words.is(index, Kind.WORD) || words.isAny(index, CLOSE));
    }
}
