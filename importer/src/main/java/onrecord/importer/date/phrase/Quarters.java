package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Part;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Lexicon;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.expression.Yearly;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of the business year: "Q3 2024", "2019-H2", "third-quarter earnings". */
final class Quarters implements Rule {

    private static final int REACH = 12;
    private static final Set<String> BUSINESS = Lexicon.DATES.set("business");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Parsed before = Years.plain(words, index);
        if (before != null) {
            int at = words.is(before.end(), "-") ? before.end() + 1 : before.end();
            Part.Fraction part = abbreviation(words, at);
            return part == null ? null : new Parsed(yearly(part).inYear(before.expression()), at + 1);
        }
        Part.Fraction part = abbreviation(words, index);
        int behind = words.isAny(index + 1, Vocabulary.DASHES) ? index + 2 : index + 1;
        Parsed year = part == null ? null : Years.following(words, behind);
        return year == null || part == null ? null : new Parsed(yearly(part).inYear(year.expression()), year.end());
    }

    static Yearly yearly(Part part) {
        return new Yearly(year -> part.of(Period.year(year)), null, null);
    }

    /** Matches have quarters and halves, too: without a year, only words of business tell them apart. */
    static boolean isOfBusiness(Words words, int first, int noun, Part.Fraction part) {
        if (part.unit() != Unit.QUARTER) {
            return false;
        }
        for (int i = first - REACH; i < noun + REACH; i++) {
            if (words.isAny(i, BUSINESS)) {
                return true;
            }
        }
        return false;
    }

    /** Q3, H1. */
    private static Part.@Nullable Fraction abbreviation(Words words, int index) {
        String name = words.lower(index);
        if (name.length() != 2 || name.charAt(1) < '1' || name.charAt(1) > '4') {
            return null;
        }
        int number = name.charAt(1) - '0';
        return switch (name.charAt(0)) {
            case 'q' -> new Part.Fraction(Unit.QUARTER, number);
            case 'h' -> number > 2 ? null : new Part.Fraction(Unit.HALF, number);
            default -> null;
        };
    }
}
