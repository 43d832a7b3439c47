package onrecord.importer.entity.lexicon;

import java.util.Locale;

/** Ordinary capitalisation for what is printed all in capitals. */
public final class Capitals {

    private Capitals() {}

    public static boolean isAllCapitals(String text) {
        return text.length() > 1
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** Each word's first letter stays large: "HANNAH ROE-LIND" becomes "Hannah Roe-lind", "O'NEIL" "O'Neil". */
    public static String undo(String text) {
        StringBuilder out = new StringBuilder(text.length());
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean start = before == ' '
                    || before == '\u00A0'
                    || before == '.'
                    || before == '\'' && i > 1 && text.charAt(i - 2) == 'O';
            out.append(start ? c : Character.toLowerCase(c));
            before = c;
        }
        return out.toString();
    }
}
