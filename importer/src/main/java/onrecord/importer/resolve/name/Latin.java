package onrecord.importer.resolve.name;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Brings text of any script to lower-case Latin letters without marks. */
final class Latin {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private Latin() {}

    static String of(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String letters = DECOMPOSED.normalize(text);
        String latin = isLatin(letters) ? letters : Scripts.TO_LATIN.transliterate(letters);
        return withoutMarks(DECOMPOSED.normalize(latin)).toLowerCase(Locale.ROOT);
    }

    /** Loaded only where a text needs it. */
    private static final class Scripts {

        private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int c) {
        switch (c) {
            case 'ø', 'Ø' -> plain.append('o');
            case 'ł', 'Ł' -> plain.append('l');
            case 'đ', 'Đ', 'ð', 'Ð' -> plain.append('d');
            case 'ı' -> plain.append('i');
            case 'æ', 'Æ' -> plain.append("ae");
            case 'œ', 'Œ' -> plain.append("oe");
            case 'ß' -> plain.append("ss");
            case 'þ', 'Þ' -> plain.append("th");
            default -> {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    plain.appendCodePoint(c);
                }
            }
        }
    }
}
