package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Season;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Which;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.expression.Yearly;
import org.jspecify.annotations.Nullable;

/** "the spring of 1862", "last fall", "summer 2007", "in autumn", "the winter of 1941-42". */
final class SeasonPhrase implements Rule {

    private static final Set<String> BEFORE_THE = Set.of("over", "throughout", "through", "until", "of");
    private static final Set<String> ANNOUNCED = Set.of("in", "during", "by", "since", "until", "mid", "late", "early");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Integer which = Vocabulary.WHICH.get(words.lower(index));
        Season named = Vocabulary.season(words, index + 1);
        if (which != null && named != null) {
            return new Parsed(new Which(Yearly.season(named), which), index + 2);
        }
        boolean definite = words.is(index, "the");
        int at = definite ? index + 1 : index;
        Season season = Vocabulary.season(words, at);
        if (season == null) {
            return null;
        }
        Parsed year = Years.following(words, at + 1);
        if (year != null) {
            return new Parsed(Yearly.season(season).inYear(year.expression()), skipNextYear(words, year.end()));
        }
        return isSeason(words, index, at) ? new Parsed(Yearly.season(season), at + 1) : null;
    }

    /** The -42 of 1941-42. */
    private static int skipNextYear(Words words, int index) {
        boolean dash = words.isAny(index, Set.of("-", "–", "/")) && words.isJoined(index) && words.isJoined(index + 1);
        return dash && words.is(index + 1, Kind.NUMBER) ? index + 2 : index;
    }

    /** "In spring" is a season, "the fall of the city" and "a spring" are not. */
    private static boolean isSeason(Words words, int index, int at) {
        boolean announced = words.isAny(index - 1, ANNOUNCED) || at > index && words.isAny(index - 1, BEFORE_THE);
        boolean goesOn = words.is(at + 1, "of") || words.is(at + 1, "in") && words.is(at, "fall");
        return announced && !goesOn;
    }
}
