package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.expression.Lexicon;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;

/** Reads the words beside the name of a month. */
final class MonthWords {

    private static final Set<String> COUNTED = Lexicon.DATES.set("counted");

    private static final Set<String> MEASURES = Lexicon.DATES.set("measure");

    private MonthWords() {}

    /** A day's number, in digits or letters; 0 for anything else, such as the number in "May 30 people". */
    static int day(Words words, int index) {
        Word word = words.at(index);
        int value = word.is(Kind.NUMBER) && word.text().length() <= 2 ? word.value() : Vocabulary.ordinal(words, index);
        boolean counts =
                words.isAny(index + 1, COUNTED) || words.isAny(index + 1, MEASURES) || words.is(index + 1, "%");
        boolean clock = words.is(index + 1, ":") && words.isJoined(index + 1) && words.is(index + 2, Kind.NUMBER);
        return value >= 1 && value <= 31 && !counts && !clock ? value : 0;
    }

    /** The 6 behind the 4 of "4-6", "4 to 6", "5 and 6"; 0 where nothing of the kind follows. */
    static int secondDay(Words words, int index, int first) {
        boolean and = words.is(index, "and");
        boolean to = words.isAny(index, Vocabulary.DASHES) || words.is(index, "to") || words.is(index, "through");
        int day = to || and ? day(words, index + 1) : 0;
        boolean between = words.is(index - 2, "between") || words.is(index - 3, "between");
        return day <= first || (and && !between && day != first + 1) ? 0 : day;
    }

    /** Behind a hyphen or slash without blanks around it, if one stands here. */
    static int dashed(Words words, int index) {
        boolean sign = words.isAny(index, Vocabulary.DASHES) || words.is(index, "/");
        return sign && words.isJoined(index) && words.isJoined(index + 1) ? index + 1 : index;
    }

    /** With a day beside it: "may 5" in small letters may be anything. */
    static boolean isName(Words words, int index) {
        return words.at(index).isCapital() || !Vocabulary.isDoubtfulMonth(words, index);
    }
}
