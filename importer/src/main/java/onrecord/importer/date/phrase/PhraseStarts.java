package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.expression.FirstWords;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;

/** Tells by a word, and at most the next one, whether a date may begin there: most of a text need not be looked at twice. */
final class PhraseStarts {

    /** What else than a beginning of a date makes one behind "the": "the same day", "the final two weeks". */
    private static final Set<String> BEHIND_THE =
            Set.of("this", "that", "same", "very", "remaining", "final", "latter", "couple");

    private static final Set<String> THOUSANDS = Set.of("couple", "thousand");

    private PhraseStarts() {}

    /** Asks the word itself, and the next one where the first is common. */
    static boolean mayBeginDate(Words words, int index) {
        Word word = words.at(index);
        return switch (word.kind()) {
            case NUMBER, ORDINAL, DECADE -> true;
            case WORD ->
                word.value() > 0
                        ? mayBeCounted(words, index + 1)
                        : switch (word.lower()) {
                            case "the" -> mayStandBehindThe(words, index + 1);
                            case "in" -> Vocabulary.number(words, index + 1) > 0;
                            case "that" -> Vocabulary.unit(words, index + 1) != null;
                            default ->
                                FirstWords.begins(word.lower())
                                        || FirstWords.mayBeginHoliday(word.lower())
                                                && HolidayPhrase.isNamed(words, index);
                        };
            case MARK ->
                (word.lower().equals("'") || word.lower().equals("’"))
                        && (words.is(index + 1, Kind.NUMBER) || words.is(index + 1, Kind.DECADE));
            case BREAK -> false;
        };
    }

    /** "two days", "a past week", "a couple of days", "nineteen ninety", "two thousand". */
    private static boolean mayBeCounted(Words words, int index) {
        Word word = words.at(index);
        return word.is(Kind.WORD)
                && (word.value() > 0
                        || Vocabulary.unit(words, index) != null
                        || Vocabulary.WHICH.containsKey(word.lower())
                        || THOUSANDS.contains(word.lower()));
    }

    private static boolean mayStandBehindThe(Words words, int index) {
        String word = words.lower(index);
        return Vocabulary.unit(words, index) != null
                || BEHIND_THE.contains(word)
                || FirstWords.begins(word)
                || words.at(index).value() > 0
                || Vocabulary.APOSTROPHES.contains(word);
    }
}
