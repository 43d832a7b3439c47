package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import onrecord.importer.language.nlp4j.binary.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * NLP4J's variants of a word as it is printed.
 *
 * @param prefixes of the simplified form in lower case, the first of one letter; all but the whole
 */
record WordForm(
        String printed,
        String lowercase,
        String undigitalized,
        HashedText simplified,
        HashedText simplifiedLowercase,
        HashedText shape,
        TextHash[] prefixes,
        TextHash[] suffixes) {

    private static final int LONGEST_AFFIX = 4;
    private static final int SHAPE_REPEATS = 2;
    private static final Remembered<WordForm> FORMS = new Remembered<>(WordForm::make);

    static WordForm of(String printed) {
        return FORMS.get(printed);
    }

    @Nullable
    TextHash prefix(int length) {
        return affix(prefixes, length);
    }

    @Nullable
    TextHash suffix(int length) {
        return affix(suffixes, length);
    }

    private static @Nullable TextHash affix(TextHash[] affixes, int length) {
        if (length > LONGEST_AFFIX) {
            throw new UnsupportedOperationException("an affix of " + length);
        }
        return length <= affixes.length ? affixes[length - 1] : null;
    }

    private static WordForm make(String printed) {
        String simplified = simplified(printed);
        String lowercase = StringUtils.toLowerCase(simplified);
        TextHash[] prefixes = new TextHash[Math.max(0, Math.min(LONGEST_AFFIX, lowercase.length() - 1))];
        TextHash[] suffixes = new TextHash[prefixes.length];
        for (int length = 1; length <= prefixes.length; length++) {
            prefixes[length - 1] = TextHash.of(lowercase.substring(0, length));
            suffixes[length - 1] = TextHash.of(lowercase.substring(lowercase.length() - length));
        }
        return new WordForm(
                printed,
                StringUtils.toLowerCase(printed),
                StringUtils.toUndigitalizedForm(printed),
                HashedText.of(simplified),
                HashedText.of(lowercase),
                HashedText.of(StringUtils.getShape(simplified, SHAPE_REPEATS)),
                prefixes,
                suffixes);
    }

    /** Addresses and file names, for which NLP4J has a slow pattern, have a dot or a colon. */
    private static String simplified(String printed) {
        if (printed.indexOf('.') >= 0 || printed.indexOf(':') >= 0) {
            return StringUtils.toSimplifiedForm(printed);
        }
        return StringUtils.collapsePunctuation(StringUtils.collapseDigits(StringUtils.generalizeSymbols(printed)));
    }
}
