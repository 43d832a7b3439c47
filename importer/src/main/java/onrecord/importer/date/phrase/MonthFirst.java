package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.expression.Yearly;
import org.jspecify.annotations.Nullable;

/** "January 25, 2024", "Jan. 15", "May 4-6", "June 1950", "July". */
final class MonthFirst implements Rule {

    private static final Set<String> PARTS =
            Set.of("end", "beginning", "start", "middle", "half", "week", "day", "month", "days", "weeks");
    private static final Set<String> LINKS = Set.of("to", "until", "through", "and", "or", "-", "–");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int month = Vocabulary.month(words, index);
        if (month == 0) {
            return null;
        }
        int behind = Vocabulary.skipDot(words, index + 1);
        int dashed = MonthWords.dashed(words, behind);
        int at = dashed > behind ? dashed : words.skip(behind, "the");
        int day = MonthWords.day(words, at);
        if (day > 0) {
            return withDay(words, index, Yearly.day(month, day), at + 1, day);
        }
        Parsed year = Years.following(words, dashed);
        if (year != null) {
            return new Parsed(Yearly.month(month).inYear(year.expression()), year.end());
        }
        return isPlainMonth(words, index) ? new Parsed(Yearly.month(month), index + 1) : null;
    }

    private static @Nullable Parsed withDay(Words words, int index, Yearly first, int behind, int day) {
        int other = MonthWords.secondDay(words, behind, day);
        boolean ofAnotherMonth = Vocabulary.month(words, behind + 2) > 0 || words.is(behind + 2, "of");
        boolean range = other > 0 && !ofAnotherMonth;
        Yearly date = range ? Yearly.days(Vocabulary.month(words, index), day, other) : first;
        int end = range ? behind + 2 : behind;
        Parsed year = Years.following(words, MonthWords.dashed(words, end));
        if (year != null) {
            return new Parsed(date.inYear(year.expression()), year.end());
        }
        return MonthWords.isName(words, index) ? new Parsed(date, end) : null;
    }

    /** Alone, the months that are other words, too, need an announcement. */
    private static boolean isPlainMonth(Words words, int index) {
        boolean capital = words.at(index).isCapital();
        if (Vocabulary.isSureMonth(words, index)) {
            return capital || !words.is(index, "august") || isBesideMonth(words, index);
        }
        return capital && (isAnnounced(words, index) || isBesideMonth(words, index) || isAttribute(words, index));
    }

    private static boolean isAnnounced(Words words, int index) {
        int before = words.is(index - 1, "-") ? index - 2 : index - 1;
        boolean part = words.is(index - 1, "of") && words.isAny(index - 2, PARTS);
        boolean surely = part || words.isAny(before, Vocabulary.BEFORE_MONTH);
        boolean isSurname = words.isSurname(index) || words.is(index + 1, "'") || words.is(index + 1, "’");
        return surely || !isSurname && words.isAny(index - 1, Vocabulary.WEAKLY_BEFORE_MONTH);
    }

    /** "March to May", "between March and May". */
    private static boolean isBesideMonth(Words words, int index) {
        boolean from = words.isAny(index + 1, LINKS) && Vocabulary.month(words, index + 2) > 0;
        boolean to = words.isAny(index - 1, LINKS) && Vocabulary.month(words, index - 2) > 0;
        return from || to;
    }

    /** "a March operation", but not "the March on the capital". */
    private static boolean isAttribute(Words words, int index) {
        Word next = words.at(index + 1);
        boolean noun = next.is(Word.Kind.WORD)
                && !next.isCapital()
                && next.text().length() > 3
                && !next.lower().equals("from");
        return noun && words.isAny(index - 1, Set.of("a", "the", "its", "their", "his", "her"));
    }
}
