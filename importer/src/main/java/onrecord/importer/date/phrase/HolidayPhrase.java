package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.expression.Expression;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Weekend;
import onrecord.importer.date.expression.Which;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.expression.Yearly;
import org.jspecify.annotations.Nullable;

/** "Christmas 2007", "New Year's Eve", "last Thanksgiving". */
final class HolidayPhrase implements Rule {

    private static final int LONGEST = 6;
    /** Behind these they are days even in small letters. */
    private static final Set<String> BEFORE = Set.of("before", "after", "until", "since");

    private static final Holidays HOLIDAYS = new Holidays();

    static boolean isNamed(Words words, int index) {
        return named(words, index) != null;
    }

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Integer which = Vocabulary.WHICH.get(words.lower(index));
        if (which != null) {
            Parsed named = words.is(index, "following") && !words.is(index - 1, "the") ? null : named(words, index + 1);
            return named != null && named.expression() instanceof Yearly yearly
                    ? new Parsed(new Which(yearly, which), named.end())
                    : null;
        }
        Parsed named = named(words, index);
        Parsed weekend = named == null ? null : weekend(words, named);
        if (weekend != null) {
            return weekend;
        }
        if (named == null || !(named.expression() instanceof Yearly yearly)) {
            return named;
        }
        Parsed year = Years.following(words, named.end());
        if (year != null) {
            return new Parsed(yearly.inYear(year.expression()), year.end());
        }
        return words.at(index).isCapital() || words.isAny(index - 1, BEFORE) ? named : null;
    }

    /** "Labor Day weekend", "Easter weekend 2021". */
    private static @Nullable Parsed weekend(Words words, Parsed named) {
        Parsed before = Years.following(words, named.end());
        int at = before == null ? named.end() : before.end();
        if (!(named.expression() instanceof Yearly yearly) || !words.is(at, "weekend")) {
            return null;
        }
        Parsed year = before == null ? Years.following(words, at + 1) : before;
        Yearly days = new Yearly(in -> Weekend.beside(yearly.inYear().apply(in)), null, null);
        return year == null
                ? new Parsed(days, at + 1)
                : new Parsed(days.inYear(year.expression()), Math.max(at + 1, year.end()));
    }

    private static @Nullable Parsed named(Words words, int index) {
        Parsed found = null;
        StringBuilder name = new StringBuilder();
        for (int i = index; i < index + LONGEST && words.at(i).end() > 0; i++) {
            name.append(i > index && !words.isJoined(i) ? " " : "")
                    .append(words.lower(i).replace('’', '\''));
            if (!HOLIDAYS.mayBegin(name.toString())) {
                return found;
            }
            Expression holiday = HOLIDAYS.get(name.toString());
            found = holiday == null ? found : new Parsed(holiday, i + 1);
        }
        return found;
    }
}
