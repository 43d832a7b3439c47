package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Lexicon;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Stated;
import onrecord.importer.date.expression.Step;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** Reads a year where another word announces it: ", 2024", "of 1862", "of that year", "last year". */
final class Years {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;
    private static final Set<String> COUNTED = Lexicon.DATES.set("counted");
    private static final Set<String> MEASURES = Lexicon.DATES.set("measure");
    private static final Set<String> SIGNS_BEHIND = Set.of("%", "°", "/");
    private static final Set<String> SIGNS_BEFORE = Set.of("$", "€", "£", "¥", "#", ".", ":");
    private static final Set<String> OF = Set.of("of", "in");
    private static final Set<String> BEFORE_CHRIST = Set.of("bc", "bce");

    private Years() {}

    /** The year that follows a month, day, season or holiday; null where none does. */
    static @Nullable Parsed following(Words words, int index) {
        Parsed plain = plain(words, words.skip(index, ","));
        if (plain != null) {
            return plain;
        }
        int at = words.skipAny(index, OF);
        Parsed stated = at > index ? plain(words, words.is(at, "the") && words.is(at + 1, "year") ? at + 2 : at) : null;
        stated = stated == null && at > index ? ofCentury(words, at) : stated;
        return stated != null ? stated : relative(words, at);
    }

    /** "April of 87"; what could be a day is none. */
    private static @Nullable Parsed ofCentury(Words words, int index) {
        Word word = words.at(index);
        boolean fits = words.is(index - 1, "of") && word.hasDigits(2) && word.value() > 31;
        boolean counts = isCount(words, index) || words.is(index + 1, Kind.WORD);
        return fits && !counts ? new Parsed(Stated.year(ofTwoDigits(word.value())), index + 1) : null;
    }

    /** A year in digits: 1862, '96 after an apostrophe, 264 BC. */
    static @Nullable Parsed plain(Words words, int index) {
        Parsed ancient = beforeChrist(words, index);
        if (ancient != null) {
            return ancient;
        }
        if (isShort(words, index)) {
            int value = words.at(index + 1).value();
            return new Parsed(Stated.year(ofTwoDigits(value)), index + 2);
        }
        Parsed year = words.is(index, Kind.NUMBER) ? digits(words, index) : SpelledYear.at(words, index);
        return year == null || isCount(words, year.end() - 1) ? null : year;
    }

    /** Four digits that can be a year, even before a counted noun: "in 2003 troops entered the city". */
    static @Nullable Parsed digits(Words words, int index) {
        Word word = words.at(index);
        boolean fits = word.hasDigits(4) && isPossible(word.value());
        return fits ? new Parsed(Stated.year(word.value()), skipEra(words, index + 1)) : null;
    }

    static boolean isPossible(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /** '96 is 1996, '24 is 2024. */
    static int ofTwoDigits(int value) {
        return value + (value < 36 ? 2000 : 1900);
    }

    private static int skipEra(Words words, int index) {
        return words.is(index, "ad") || words.is(index, "ce") ? index + 1 : index;
    }

    /** EDTF counts a year 0, so that 44 BC is -0043. */
    private static @Nullable Parsed beforeChrist(Words words, int index) {
        Word word = words.at(index);
        boolean era =
                words.isAny(index + 1, BEFORE_CHRIST) && words.at(index + 1).isCapital();
        boolean fits = word.is(Kind.NUMBER) && word.value() > 0 && word.value() <= 9999;
        return era && fits ? new Parsed(Stated.year(1 - word.value()), index + 2) : null;
    }

    private static boolean isShort(Words words, int index) {
        return (words.is(index, "'") || words.is(index, "’"))
                && words.isJoined(index + 1)
                && words.at(index + 1).hasDigits(2)
                && !words.isJoined(index);
    }

    /** Whether the number counts things: "2000 people". */
    private static boolean isCount(Words words, int index) {
        return words.isAny(index + 1, COUNTED) || isMeasure(words, index);
    }

    /** "1500 hours", "$2000", 1900:20. */
    static boolean isMeasure(Words words, int index) {
        boolean unitFollows = words.isAny(index + 1, MEASURES);
        boolean signFollows = words.isJoined(index + 1) && words.isAny(index + 1, SIGNS_BEHIND);
        boolean clock = words.is(index + 1, ":") && words.isJoined(index + 2) && words.is(index + 2, Kind.NUMBER);
        boolean signBefore = words.isJoined(index) && words.isAny(index - 1, SIGNS_BEFORE);
        return unitFollows || signFollows || signBefore || clock && words.isJoined(index + 1);
    }

    /** "that year", "the same year", "last year", "this year", "the following year". */
    static @Nullable Parsed relative(Words words, int index) {
        int at = words.skip(index, "the");
        if (words.is(at + 1, "year")) {
            if (words.is(at, "that") || words.is(at, "same")) {
                return new Parsed(Step.fromText(Unit.YEAR, 0), at + 2);
            }
            Integer which = Vocabulary.WHICH.get(words.lower(at));
            if (which != null) {
                boolean told = at > index;
                return new Parsed(new Step(Unit.YEAR, which, told), at + 2);
            }
        }
        return null;
    }
}
