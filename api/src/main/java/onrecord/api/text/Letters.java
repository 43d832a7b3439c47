package onrecord.api.text;

import java.text.Normalizer;

/**
 * What one character of a text is in a word: letters of the form that is sought, nothing, or the end of the word. The
 * migration V10 for PostgreSQL says the same in SQL.
 */
final class Letters {

    /** The end of a word. */
    static final String NONE = " ";

    private static final String[] ASCII = ascii();

    private Letters() {}

    static String of(int codePoint) {
        return codePoint < ASCII.length ? ASCII[codePoint] : fold(codePoint);
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == 0x2019 || codePoint == 0x2BC || codePoint == 0xFF07;
    }

    private static String[] ascii() {
        String[] letters = new String[0x80];
        for (int c = 0; c < letters.length; c++) {
            letters[c] = Character.isLetterOrDigit(c) ? String.valueOf(Character.toLowerCase((char) c)) : NONE;
        }
        return letters;
    }

    /** A character may be several, with a space between them, as those of a fraction. */
    private static String fold(int codePoint) {
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(parts.length());
        parts.codePoints().filter(c -> !isDropped(c)).forEach(c -> {
            if (isBetweenWords(c)) {
                letters.append(NONE);
            } else {
                letters.append(plain(c));
            }
        });
        return letters.toString();
    }

    /** Marks, and what cannot be seen. */
    private static boolean isDropped(int c) {
        return c == 0xAD || in(c, 0x300, 0x36F) || in(c, 0x200B, 0x200D) || c == 0x2060 || c == 0xFEFF;
    }

    private static boolean isBetweenWords(int c) {
        if (c < 0x80) {
            return !Character.isLetterOrDigit(c);
        }
        if (c <= 0xBF) {
            return c != 0xAA && c != 0xB5 && c != 0xBA;
        }
        return c == 0xD7 || c == 0xF7 || in(c, 0x2B0, 0x2FF) || c == 0x375 || c == 0x3F6 || c == 0x482 || isSymbol(c);
    }

    private static boolean isSymbol(int c) {
        return in(c, 0x2000, 0x206F)
                || in(c, 0x20A0, 0x2BFF)
                || in(c, 0x2E00, 0x2E7F)
                || in(c, 0x3000, 0x303F)
                || c == 0x30FB
                || in(c, 0xFE30, 0xFE6F)
                || in(c, 0xFF00, 0xFF0F)
                || in(c, 0xFFF0, 0xFFFF)
                || in(c, 0x1F000, 0x1FAFF);
    }

    private static boolean in(int c, int first, int last) {
        return first <= c && c <= last;
    }

    private static String plain(int c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ħ', 'Ħ' -> "h";
            case 'ı' -> "i";
            case 'ŧ', 'Ŧ' -> "t";
            default -> Character.toString(Character.toLowerCase(c));
        };
    }
}
