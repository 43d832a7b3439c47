package onrecord.importer.entity.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Brings two spellings of a word to one: no case, no diacritics, plain apostrophes, single spaces. */
public final class Fold {

    private Fold() {}

    public static String of(String word) {
        return isFolded(word) ? word : accentless(word).toLowerCase(Locale.ROOT);
    }

    /** Most words that are looked up are in plain lower case as they stand. */
    private static boolean isFolded(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            if (!small && (c >= 'A' && c <= 'Z' || !isPlain(word, i))) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the case. */
    public static String accentless(String word) {
        if (isPlain(word)) {
            return word;
        }
        String decomposed =
                Normalizer.normalize(word.replace('\u2019', '\'').replace('\u2018', '\''), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean doubled = space && plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
            if (Character.getType(c) != Character.NON_SPACING_MARK && !doubled) {
                plain.append(space ? ' ' : c);
            }
        }
        return plain.toString()
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ı', 'i');
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isPlain(word, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether folding leaves the character as it is, but for its case. */
    private static boolean isPlain(String word, int at) {
        char c = word.charAt(at);
        return c > ' ' && c < 0x7F || c == ' ' && (at == 0 || word.charAt(at - 1) != ' ');
    }
}
