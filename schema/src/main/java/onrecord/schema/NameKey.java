package onrecord.schema;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name under which it is stored and sought, whatever its case, diacritics and punctuation. */
public final class NameKey {

    private NameKey() {}

    /** Lower case, compatibility-decomposed without marks, every run of anything but letters and digits one space. */
    public static String of(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(letters.length());
        letters.codePoints().filter(c -> !isMark(c)).forEach(c -> append(key, c));
        int end = key.length();
        return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
    }

    private static void append(StringBuilder key, int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            key.appendCodePoint(codePoint);
        } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
